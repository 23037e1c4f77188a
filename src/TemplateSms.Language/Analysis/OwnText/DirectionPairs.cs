using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Analysis;

/// <summary>The marks of direction that a message needs: isolates and embeddings closed on their line, and marks beside text from right to left.</summary>
internal static class DirectionPairs
{
    private const char PopEmbedding = '\u202c';
    private const char PopIsolate = '\u2069';

    /// <summary>The indices of the marks in texts of a message that have a meaning there.</summary>
    /// <param name="texts">The texts of the message; between two of them stands a placeholder.</param>
    public static HashSet<int> In(string source, IReadOnlyList<TextSpan> texts)
    {
        var meant = new HashSet<int>();
        var isRightToLeft = texts.Any(text => HasRightToLeft(source, text));
        var open = new Stack<(int Index, int Text)>();
        for (var t = 0; t < texts.Count; t++)
        {
            for (var i = texts[t].Start; i < texts[t].End; i++)
            {
                var unit = source[i];
                if (unit == '\n')
                    open.Clear();
                else if (unit is '\u200e' or '\u200f' or '\u061c' && isRightToLeft)
                    meant.Add(i);
                else if (unit is '\u202a' or '\u202b' or (>= '\u2066' and <= '\u2068'))
                    open.Push((i, t));
                else if (unit is PopEmbedding or PopIsolate && open.Count > 0 && (unit == PopIsolate) == (source[open.Peek().Index] >= '\u2066'))
                    Close(open.Pop(), i, t);
            }
        }

        return meant;

        // Around a placeholder a pair keeps apart what the template cannot know the direction of.
        void Close((int Index, int Text) opened, int index, int text)
        {
            if (!isRightToLeft && opened.Text == text)
                return;
            meant.Add(opened.Index);
            meant.Add(index);
        }
    }

    private static bool HasRightToLeft(string source, TextSpan text)
    {
        for (var i = text.Start; i < text.End; i++)
        {
            if (source[i] is ((>= '\u0590' and <= '\u08ff') or (>= '\ufb1d' and <= '\ufdff') or (>= '\ufe70' and <= '\ufefe')) and not '\u061c')
                return true;
        }

        return false;
    }
}
