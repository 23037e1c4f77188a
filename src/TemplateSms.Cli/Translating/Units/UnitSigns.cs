using TemplateSms.Language.Cultures;
using TemplateSms.Language.Translation;

namespace TemplateSms.Cli.Translating.Units;

/// <summary>Lists what a text consists of, so that two can be compared: words, placeholders, and the texts in these.</summary>
internal static class UnitSigns
{
    public const string Close = "end";
    public const string Code = "code";

    public static string Open(TextForm form) => form == TextForm.Value ? "value" : "text";

    public static string OfWords(string words) => $"words {words}";

    public static string OfForm(PluralCategory category) => $"form {PluralNames.Of(category)}";

    /// <summary>Adds those of a text.</summary>
    public static void Add(TextUnit unit, List<string> signs)
    {
        signs.Add(Open(unit.Form));
        foreach (var piece in unit.Pieces)
        {
            if (piece is WordsPiece words)
            {
                signs.Add(OfWords(words.Value));
                continue;
            }

            signs.Add(Code);
            foreach (var part in ((CodePiece)piece).Parts)
                Add(part, signs);
        }

        signs.Add(Close);
    }

    /// <summary>Adds those of a part of code.</summary>
    public static void Add(CodePart part, List<string> signs)
    {
        if (part is TextPart text)
            Add(text.Text, signs);
        if (part is not PluralPart plural)
            return;
        foreach (var form in plural.Forms)
        {
            signs.Add(OfForm(form.Category));
            Add(form.Text, signs);
        }
    }
}
