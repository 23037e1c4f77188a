// Keeps what the reader looks at in its place while rows come and go above it.

const nearEnd = 60;

export const isAtEnd = scroller => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < nearEnd;

export const toEnd = scroller => scroller.scrollTop = scroller.scrollHeight;

/**
 * Makes the children of a list those that are given, reusing elements that stay. The first message that stays does not
 * move; a divider may, since it belongs above whatever is first of its day.
 */
export function replaceRows(scroller, list, rows) {
  const stays = new Set(rows);
  const top = scroller.getBoundingClientRect().top;
  const anchor = Array.from(list.querySelectorAll(".message")).find(row => stays.has(row) && row.getBoundingClientRect().bottom > top);
  const before = anchor?.getBoundingClientRect().top;

  arrange(list, rows);
  if (anchor !== undefined) scroller.scrollTop += anchor.getBoundingClientRect().top - before;
}

/** Makes the children of a list those that are given; elements that stay are not touched, so a click in progress lands. */
export function arrange(list, rows) {
  const stays = new Set(rows);
  for (const row of Array.from(list.children)) if (!stays.has(row)) row.remove();
  rows.forEach((row, index) => {
    if (list.children[index] !== row) list.insertBefore(row, list.children[index] ?? null);
  });
}
