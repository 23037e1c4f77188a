// Keeps work that events ask for from running once an event.

/** Runs the last of several actions, once they pause. */
export function debounce(pause) {
  let timer = null;
  return action => {
    clearTimeout(timer);
    timer = setTimeout(action, pause);
  };
}

/** Runs an action within a time, once however often it is asked for: a stream without a pause does not starve it. */
export function throttle(pause) {
  let timer = null;
  return action => {
    timer ??= setTimeout(() => {
      timer = null;
      action();
    }, pause);
  };
}
