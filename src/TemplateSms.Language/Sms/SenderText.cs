using TemplateSms.Shared;

namespace TemplateSms.Language.Sms;

/// <summary>Shortens senders.</summary>
public static class SenderText
{
    /// <summary>The sender without blanks at its ends and cut to the greatest length; null when that is no sender, or the same.</summary>
    public static string? Shorten(string sender)
    {
        var text = sender.Trim(' ');
        var cut = text.Length > SenderRule.MostLength ? text.Substring(0, SenderRule.MostLength).TrimEnd(' ') : text;
        return cut != sender && SenderRule.Check(cut).Problem == SenderProblem.None ? cut : null;
    }
}
