using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Types;
using TemplateSms.Shared;

namespace TemplateSms.Soak.Making.Arguments;

/// <summary>Texts at the ends of their bounds. The guards have the last word on what they cost.</summary>
internal static class TextArguments
{
    private const int LongestOfUnbounded = 40;

    public static string Make(TextLimit limit, TemplateEncoding encoding, Choices choices)
    {
        var most = limit.Most ?? choices.Pick([0, 1, 5, LongestOfUnbounded]);
        var target = choices.Number(0, 9) switch
        {
            0 => limit.Least,
            1 or 2 => choices.Number(limit.Least, most),
            _ => most,
        };
        var text = Fill(target, limit.Alphabet, encoding, choices);
        return limit.Truncate && choices.OneIn(4) ? text + text + "e\u0301€"[..choices.Number(0, 3)] : text;
    }

    private static string Fill(int target, TextAlphabet alphabet, TemplateEncoding encoding, Choices choices)
    {
        var atoms = Palette.Of(alphabet);
        var (first, second) = (choices.Pick(atoms), choices.Pick(atoms));
        var style = choices.Number(0, 5);
        var plain = alphabet == TextAlphabet.Digits ? "0" : "a";
        var text = "";
        for (var i = 0; text.Length < 4 * target; i++)
        {
            var atom = style switch
            {
                0 or 1 => first,
                2 => i % 2 == 0 ? first : second,
                3 => i == 0 ? first : plain,
                4 => choices.Pick(atoms),
                _ => i == 0 && target % 2 == 1 ? plain : first,
            };
            if (Cost(text + atom, encoding) > target)
                break;
            text += atom;
        }

        for (var missing = target - Cost(text, encoding); missing > 0; missing--)
            text += plain;
        return text;
    }

    private static long Cost(string text, TemplateEncoding encoding)
    {
        text = ComposedText.Of(text, encoding);
        var shape = TextShape.Constant(text);
        return encoding switch
        {
            TemplateEncoding.Gsm7 => shape.Septets.Most,
            TemplateEncoding.Ucs2 => text.Length,
            _ => Math.Max(shape.Septets.Most, text.Length),
        };
    }
}
