using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace TemplateSms.Generator.Analyzers.CallSites.Source;

/// <summary>Reads what stands between the quotes of a regular string.</summary>
internal static class EscapedSource
{
    public static IReadOnlyList<MappedCharacter> Read(string source, int position, bool braces)
    {
        var characters = new List<MappedCharacter>(source.Length);
        for (var i = 0; i < source.Length;)
        {
            var (value, length) = source[i] == '\\' ? Escape(source, i) : (source[i].ToString(), 1);
            if (braces && source[i] is '{' or '}')
                length = 2;

            var span = new TextSpan(position + i, length);
            characters.AddRange(value.Select(unit => new MappedCharacter(unit, span)));
            i += length;
        }

        return characters;
    }

    private static (string Value, int Length) Escape(string source, int start) => Next(source, start) switch
    {
        '0' => ("\0", 2),
        'a' => ("\a", 2),
        'b' => ("\b", 2),
        'e' => ("\u001B", 2),
        'f' => ("\f", 2),
        'n' => ("\n", 2),
        'r' => ("\r", 2),
        't' => ("\t", 2),
        'v' => ("\v", 2),
        'u' => CodePoint(source, start, 4),
        'U' => CodePoint(source, start, 8),
        'x' => CodePoint(source, start, HexDigits(source, start + 2)),
        var literal => (literal.ToString(), 2),
    };

    private static char Next(string source, int start) => start + 1 < source.Length ? source[start + 1] : '\\';

    private static int HexDigits(string source, int start)
    {
        var count = 0;
        while (count < 4 && start + count < source.Length && Uri.IsHexDigit(source[start + count]))
            count++;
        return count;
    }

    private static (string Value, int Length) CodePoint(string source, int start, int digits)
    {
        var last = Math.Min(start + 2 + digits, source.Length);
        var isNumber = int.TryParse(
            source.Substring(start + 2, last - start - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code);
        // Half a surrogate pair may be spelled alone, which ConvertFromUtf32 would refuse.
        var value = !isNumber || code is < 0 or > 0x10FFFF ? ""
            : code > 0xFFFF ? char.ConvertFromUtf32(code)
            : ((char)code).ToString();
        return (value, last - start);
    }
}
