using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Fixes;

/// <summary>Cuts a sender to the length that the gateway takes.</summary>
internal static class ShortenSenderFix
{
    public static IEnumerable<TemplateFix> Propose(FixContext context)
    {
        if (context.FrontMatter.Find(FrontMatterKey.Sender) is { Children: null } entry && SenderText.Shorten(entry.Value) is { } sender)
            yield return new TemplateFix($"Shorten to '{sender}'", FixKey.ShortenSender, new[] { new TextEdit(entry.ValueSpan, sender) });
    }
}
