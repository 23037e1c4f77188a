// A raw body, easier to read where it is JSON or a form; what cannot be read stays as it is.

/** @returns {string | null} null when there is nothing to make easier */
export function readable({ body, contentType }) {
  const start = body.trimStart()[0];
  if (start === "{" || start === "[") return prettyJson(body);
  if (/urlencoded/i.test(contentType ?? "") || /^[\w.%-]+=[^{]*$/.test(body)) return fields(body);
  return null;
}

function prettyJson(body) {
  try {
    const pretty = JSON.stringify(JSON.parse(body), null, 2);
    return pretty === body ? null : pretty;
  } catch {
    return null;
  }
}

function fields(body) {
  return Array.from(new URLSearchParams(body), ([name, value]) => `${name} = ${value}`).join("\n");
}
