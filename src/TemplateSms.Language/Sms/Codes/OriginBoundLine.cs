namespace TemplateSms.Language.Sms;

/// <summary>
/// The last line of a message with a one-time code for a website, such as <c>@example.com #123456</c>, by which browsers and phones know
/// the website that they may fill the code into (https://wicg.github.io/sms-one-time-codes/#format). The host of a frame in it may
/// follow the code, after <c>@</c> as in the Internet-Draft and in Chromium or after <c>%</c> as in the draft of WICG and in Safari.
/// </summary>
/// <param name="Host">The host of the website.</param>
/// <param name="Code">The code.</param>
/// <param name="EmbeddedHost">The host of the frame in which the code is asked for; null for none.</param>
public sealed record OriginBoundLine(string Host, string Code, string? EmbeddedHost);
