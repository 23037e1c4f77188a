// Rules of faults in words.

import { showNumber } from "./numbers.js";

export const hints = {
  latency: "The answer comes late.",
  code: "The number is refused with this code, in the provider's own document.",
  status: "An HTTP error in the place of the answer, as a proxy would give.",
  drop: "The connection closes without an answer.",
  malformed: "The message is taken, and the answer is cut in the middle.",
  undelivered: "The message is taken, and does not reach its phone: its status or its receipt says so.",
  failed: "The message is taken, and ends as failed; its receipt at iSendPro says that it did not arrive.",
};

export function faultName(rule) {
  return rule.when === "after" ? `${nameOf(rule)} after the message is taken` : nameOf(rule);
}

function nameOf(rule) {
  switch (rule.kind) {
    case "latency": return `${rule.milliseconds} ms of latency`;
    case "code": return `Refusal with code ${rule.code}`;
    case "status": return `HTTP ${rule.status}`;
    case "drop": return "Dropped connection";
    case "undelivered":
    case "failed": return `Message that ends as ${rule.kind}${rule.code ? `, code ${rule.code}` : ""}`;
    default: return "Malformed reply";
  }
}

export function faultScope({ number, probability }) {
  const share = probability < 1 ? `${Math.round(probability * 100)} % of requests` : "every request";
  return `${share}${number ? ` to ${showNumber(number)}` : ""}`;
}
