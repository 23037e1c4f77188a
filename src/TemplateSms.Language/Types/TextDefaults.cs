using TemplateSms.Language.Sms;

namespace TemplateSms.Language.Types;

/// <summary>Whether a default keeps the bound of its parameter: else every call that relies on it would throw.</summary>
internal static class TextDefaults
{
    public static bool Satisfies(string text, TextLimit limit, TemplateEncoding encoding)
    {
        var cost = ArgumentText.Cost(text, encoding);
        return cost >= limit.Least
            && (limit.Truncate || limit.Most is not { } most || cost <= most)
            && ArgumentText.FirstOutside(text, limit.Alphabet) is null;
    }
}
