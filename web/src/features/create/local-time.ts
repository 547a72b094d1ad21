/** A moment as a field for date and time has it: "2026-11-21T18:30", in this place's time. */
export function localTime(moment: string): string {
  const date = new Date(moment);
  const part = (value: number) => String(value).padStart(2, '0');
  const day = [date.getFullYear(), part(date.getMonth() + 1), part(date.getDate())].join('-');
  return `${day}T${part(date.getHours())}:${part(date.getMinutes())}`;
}

/** The moment that a field for date and time says; undefined while it is not filled in. */
export function fromLocalTime(value: string): string | undefined {
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
