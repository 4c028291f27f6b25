const summer = 120;
const winter = 60;

/** The instant of a day and a time on a Swedish clock (YYYY-MM-DD, HH:MM). The hour that comes twice in autumn is its first; the one left out in spring is counted on. */
export function swedishInstant(day: string, time: string): Date {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  const at = (offset: number) => new Date(asIfUtc - offset * 60_000);
  return onTheWall.format(at(summer)) === `${day} ${time}` ? at(summer) : at(winter);
}

const onTheWall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});
