import { CloseButton, Stack, Text } from '@mantine/core';
import { type Pick, RegisterSearch } from '../../shared/ui/register-search.tsx';
import { useText } from '../../shared/use-text.tsx';
import { type Entry, withParty } from './entry.ts';
import { messages } from './messages.ts';
import classes from './new-case.module.css';

/** The search field's id: where the focus goes once the matter is chosen. */
export const partySearch = 'kund-eller-faktura';

/** Whom the case is about: found by any number or name. An invoice brings its customer along. */
export function Parties({ entry, change }: { entry: Entry; change: (entry: Entry) => void }) {
  const t = useText();
  const { customer, invoice } = entry;
  const pick = (found: Pick) => {
    if (found.kind === 'customer')
      return change(withParty(entry, { customer: { id: found.id, number: found.number, name: found.name } }));
    const { id, number, customerId, customerName } = found;
    const owner = customerId ? { id: customerId, number: '', name: customerName } : customer;
    change(withParty(entry, { invoice: { id, number, name: customerName }, customer: owner }));
  };
  return (
    <Stack gap="xs">
      {customer && (
        <Picked
          says={`${customer.number} ${customer.name}`.trim()}
          remove={() => change({ ...entry, customer: null, invoice: null })}
        />
      )}
      {invoice && (
        <Picked
          says={`${invoice.number} ${invoice.name}`}
          remove={() => change({ ...entry, invoice: null })}
        />
      )}
      {!(customer && invoice) && (
        <RegisterSearch
          id={partySearch}
          label={t(messages.party)}
          description={`${t(messages.partyHint)} ${t(messages.noParty)}`}
          wants={customer ? 'invoices' : 'both'}
          onPick={pick}
        />
      )}
    </Stack>
  );
}

function Picked({ says, remove }: { says: string; remove: () => void }) {
  const t = useText();
  return (
    <div className={classes.picked}>
      <Text fw={600}>{says}</Text>
      <CloseButton aria-label={t(messages.remove(says))} onClick={remove} />
    </div>
  );
}
