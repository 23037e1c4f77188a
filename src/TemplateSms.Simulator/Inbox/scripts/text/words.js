// The words for what the gateway's fields mean.

const encodings = { gsm7: "GSM-7", ucs2: "UCS-2", none: "Not GSM-7" };
const units = { gsm7: "septets", ucs2: "UTF-16 units", none: "characters" };

const gateways = { isendpro: "iSendPro", twilio: "Twilio" };

export const gatewayName = gateway => gateways[gateway] ?? gateway;
export const encodingName = encoding => encodings[encoding] ?? encoding;
export const unitName = encoding => units[encoding] ?? "units";

export const plural = (count, noun) => `${showCount(count)} ${noun}${count === 1 ? "" : "s"}`;
export const showCount = count => count.toLocaleString("en");

export const codePoint = value => `U+${value.toString(16).toUpperCase().padStart(4, "0")}`;

/** The outcome of a message in one line. */
export function verdictOf(message) {
  switch (message.status) {
    case "refused": return `Refused with code ${message.code}`;
    case "scheduled": return `Scheduled for ${message.sendDate}`;
    default: return message.direction === "in" ? "Sent by the phone" : "Accepted";
  }
}
