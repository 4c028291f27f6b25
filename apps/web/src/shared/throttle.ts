/** Runs at once, and then at most once per `pause` milliseconds, the last time not forgotten. */
export function throttle(run: () => void, pause: number): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let again = false;
  const rest = () => {
    waiting = undefined;
    if (!again) return;
    again = false;
    run();
    waiting = setTimeout(rest, pause);
  };
  return () => {
    if (waiting) again = true;
    else {
      run();
      waiting = setTimeout(rest, pause);
    }
  };
}
