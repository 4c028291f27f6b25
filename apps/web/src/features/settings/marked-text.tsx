import { Fragment } from 'react';

const variable = /(\{\{[^{}]*\}\})/;

/** A text in which every variable that is left in its braces stands out. */
export function MarkedText({ children }: { children: string }) {
  let from = 0;
  const parts = children.split(variable).map((part) => {
    const at = from;
    from += part.length;
    return { at, part };
  });
  return (
    <>
      {parts.map(({ at, part }) =>
        variable.test(part) ? <mark key={at}>{part}</mark> : <Fragment key={at}>{part}</Fragment>,
      )}
    </>
  );
}
