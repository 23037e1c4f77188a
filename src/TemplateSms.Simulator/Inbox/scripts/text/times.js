// Times, in the viewer's zone and the page's language.

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "short" });
const shortDate = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });
const longDate = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric" });
const exact = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium" });

const day = 86_400_000;

export const showClock = date => clock.format(date);
export const showExact = date => exact.format(date);

/** The day of a divider between messages. */
export function showDay(date, now = new Date()) {
  const ago = daysBetween(date, now);
  return ago === 0 ? "Today" : ago === 1 ? "Yesterday" : longDate.format(date);
}

/** Short, for a list: the time today, the weekday this week, else the date. */
export function showBrief(date, now = new Date()) {
  const ago = daysBetween(date, now);
  if (ago === 0) return clock.format(date);
  return ago > 0 && ago < 7 ? weekday.format(date) : shortDate.format(date);
}

export const dayKey = date => `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;

function daysBetween(date, now) {
  return Math.round((startOf(now) - startOf(date)) / day);
}

function startOf(date) {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
