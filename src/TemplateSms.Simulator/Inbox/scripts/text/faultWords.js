// Rules of faults in words.

import { showNumber } from "./numbers.js";

export const hints = {
  latency: "The gateway takes the message and answers late. A client that gives up first cannot know what became of it.",
  code: "The gateway refuses the message with this code.",
  status: "The gateway answers with an HTTP error, and takes nothing.",
  drop: "The connection breaks without an answer.",
  malformed: "The gateway takes the message, and answers what is no document of the provider's.",
};

export function faultName(rule) {
  switch (rule.kind) {
    case "latency": return `${rule.milliseconds} ms of latency`;
    case "code": return `Refusal with code ${rule.code}`;
    case "status": return `HTTP ${rule.status}`;
    case "drop": return rule.when === "after" ? "Connection dropped after taking the message" : "Connection dropped";
    default: return "Malformed reply";
  }
}

export function faultScope({ number, probability }) {
  const share = probability < 1 ? `${Math.round(probability * 100)} % of requests` : "every request";
  return `${share}${number ? ` to ${showNumber(number)}` : ""}`;
}
