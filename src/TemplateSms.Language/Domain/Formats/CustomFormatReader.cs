using System.Text;

namespace TemplateSms.Language.Domain;

/// <summary>Reads one section of a custom number format of .NET, character by character.</summary>
internal sealed class CustomFormatReader(string section, string percentSign, string perMilleSign)
{
    private readonly StringBuilder _literal = new();
    private int _digits;
    private int _firstZero = int.MaxValue;
    private int _lastZero = -1;
    private int? _point;
    private int? _comma;
    private int _commas;
    private int _shift;
    private bool _isGrouped;
    private int? _exponent;

    /// <summary>The sections of a format, at most three.</summary>
    public static IReadOnlyList<CustomFormat?> Sections(string format, string percentSign, string perMilleSign) =>
        [.. Split(format).Take(3).Select(s => s.Length == 0 ? null : new CustomFormatReader(s, percentSign, perMilleSign).Read())];

    private CustomFormat Read()
    {
        for (var i = 0; i < section.Length;)
            i = ReadAt(i);

        // Commas right before the point divide by a thousand each; others group the digits.
        var whole = _point ?? _digits;
        if (_comma == whole)
            _shift -= 3 * _commas;
        else
            _isGrouped |= _comma is not null;
        return new CustomFormat(
            Math.Max(0, whole - Math.Min(_firstZero, whole)),
            whole,
            Math.Max(0, _lastZero - whole),
            _digits - whole,
            _shift,
            _isGrouped,
            _exponent,
            _literal.ToString());
    }

    /// <summary>Reads what stands at an index; returns where it ends.</summary>
    private int ReadAt(int index)
    {
        switch (section[index])
        {
            case '#':
                _digits++;
                return index + 1;
            case '0':
                _firstZero = Math.Min(_firstZero, _digits);
                _lastZero = ++_digits;
                return index + 1;
            case '.':
                _point ??= _digits;
                return index + 1;
            case ',':
                ReadComma();
                return index + 1;
            case '%':
                return Shift(2, percentSign, index);
            case '\u2030':
                return Shift(3, perMilleSign, index);
            case '\\':
                return ReadLiteral(index + 1, Math.Min(index + 2, section.Length));
            case '\'' or '"':
                var end = EndOfQuote(section, index);
                ReadLiteral(index + 1, end);
                return end + 1;
            case 'E' or 'e' when ZerosOfExponent(index) is > 0 and var zeros:
                _exponent = Math.Max(_exponent ?? 0, zeros);
                return index + 1 + zeros + (section[index + 1] == '0' ? 0 : 1);
            default:
                return ReadLiteral(index, index + 1);
        }
    }

    private void ReadComma()
    {
        if (_digits == 0 || _point is not null)
            return;
        _isGrouped |= _comma is not null && _comma != _digits;
        _commas = _comma == _digits ? _commas + 1 : 1;
        _comma = _digits;
    }

    private int Shift(int powers, string sign, int index)
    {
        _shift += powers;
        _literal.Append(sign);
        return index + 1;
    }

    private int ReadLiteral(int start, int end)
    {
        _literal.Append(section, start, end - start);
        return end;
    }

    private int ZerosOfExponent(int letter)
    {
        var start = letter + 1;
        if (start < section.Length && section[start] is '+' or '-')
            start++;
        var end = start;
        while (end < section.Length && section[end] == '0')
            end++;
        return end - start;
    }

    // Semicolons in quotes and behind a backslash are text.
    private static IEnumerable<string> Split(string format)
    {
        var start = 0;
        for (var i = 0; i < format.Length; i++)
        {
            switch (format[i])
            {
                case '\\':
                    i++;
                    break;
                case '\'' or '"':
                    i = EndOfQuote(format, i);
                    break;
                case ';':
                    yield return format.Substring(start, i - start);
                    start = i + 1;
                    break;
            }
        }

        yield return format.Substring(start);
    }

    // A quote that is not closed goes to the end.
    private static int EndOfQuote(string format, int start)
    {
        var end = format.IndexOf(format[start], start + 1);
        return end < 0 ? format.Length : end;
    }
}
