using System.Globalization;
using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Analyzers.CallSites.Source;

namespace TemplateSms.Generator.Analyzers.CallSites.Texts;

/// <summary>Reads the format of <c>string.Format</c>: literal text, doubled braces, and items such as <c>{0,10:N2}</c>.</summary>
internal static class CompositeFormat
{
    /// <param name="items">The values of the items; null where they are not known.</param>
    /// <returns>The parts of the result; null for a format that .NET refuses.</returns>
    public static IReadOnlyList<TextPart>? Read(KnownPart format, IReadOnlyList<IOperation>? items, TextScope scope)
    {
        var source = format.Characters;
        var parts = new List<TextPart>();
        var literal = new List<MappedCharacter>();
        for (var i = 0; i < source.Count; i++)
        {
            var unit = source[i].Value;
            if (unit is not ('{' or '}'))
            {
                literal.Add(source[i]);
            }
            else if (i + 1 < source.Count && source[i + 1].Value == unit)
            {
                literal.Add(source[i++]);
            }
            else
            {
                var end = i;
                while (end < source.Count && source[end].Value != '}')
                    end++;
                if (unit == '}' || end == source.Count)
                    return null;

                Flush(format, literal, parts);
                parts.AddRange(Item(format, new string([.. source.Skip(i + 1).Take(end - i - 1).Select(c => c.Value)]), items, scope));
                i = end;
            }
        }

        Flush(format, literal, parts);
        return parts;
    }

    private static void Flush(KnownPart format, List<MappedCharacter> literal, List<TextPart> parts)
    {
        if (literal.Count > 0)
            parts.Add(format with { Characters = [.. literal] });
        literal.Clear();
    }

    private static IEnumerable<TextPart> Item(KnownPart format, string item, IReadOnlyList<IOperation>? items, TextScope scope)
    {
        var head = item.Split(':')[0].Split(',');
        var isPlain = item.IndexOf(':') < 0;
        if (head.Length == 2 && int.TryParse(head[1].Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var width))
            return [new GapPart(format.Place, Math.Abs((long)width) > short.MaxValue ? 0 : Math.Abs(width))];
        return isPlain
            && int.TryParse(head[0].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index < (items?.Count ?? 0)
                ? scope.Parts(items![index])
                : [new GapPart(format.Place)];
    }
}
