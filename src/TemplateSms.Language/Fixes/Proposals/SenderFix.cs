using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Fixes;

/// <summary>Makes a sender one that the gateway takes. Customers know a business by this name, so that somebody has to choose the other one.</summary>
internal static class SenderFix
{
    public static IEnumerable<TemplateFix> Shorten(FixContext context)
    {
        if (context.FrontMatter.Find(FrontMatterKey.Sender) is { Children: null } entry && SenderText.Shorten(entry.Value, context.Model.Settings.Gateways) is { } sender)
            yield return new TemplateFix($"Shorten to '{sender}'", FixKey.ShortenSender, new[] { new TextEdit(entry.ValueSpan, sender) });
    }

    public static IEnumerable<TemplateFix> ReplaceLetters(FixContext context)
    {
        if (context.FrontMatter.Find(FrontMatterKey.Sender) is { Children: null } entry && SenderText.InAscii(entry.Value, context.Model.Settings.Gateways) is { } sender)
            yield return new TemplateFix($"Change to '{sender}'", FixKey.ReplaceLetters, new[] { new TextEdit(entry.ValueSpan, sender) });
    }
}
