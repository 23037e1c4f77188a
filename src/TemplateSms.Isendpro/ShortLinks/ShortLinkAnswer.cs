using System.Text.Json;
using TemplateSms.Isendpro.Answers;
using TemplateSms.Sending;

namespace TemplateSms.Isendpro.ShortLinks;

/// <summary>The provider's <c>ShortlinkResponse</c>.</summary>
internal static class ShortLinkAnswer
{
    public static GatewayReading<ShortLink> Read(GatewayAnswer answer) =>
        AnswerEntries.Read(answer, ReadEntry) is [var link] && !answer.IsRefusal()
            ? link
            : SendAnswer.RefusalUnless(answer, IsendproCodes.ShortLinkGenerated, "a short link was generated, and the answer does not have it");

    private static ShortLink? ReadEntry(JsonElement entry) => AnswerEntries.Text(entry, "shortlink") is { Length: > 0 } link
        ? new ShortLink { Link = link, Code = AnswerEntries.Integer(entry, "code"), GatewayMessage = AnswerEntries.Text(entry, "message") }
        : null;
}
