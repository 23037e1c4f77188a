using System.Text.Json;
using TemplateSms.Soak.Making.Expressions;

namespace TemplateSms.Soak.Making.Cases;

/// <summary>Makes the values of a case's parameters, many of them at an end of what a type holds.</summary>
/// <param name="canBeHuge">Whether whole numbers may be the greatest of their type.</param>
internal sealed class CaseValues(Choices choices, bool canBeHuge)
{
    private static readonly string[] _texts =
    [
        "", " ", "a", "Zoe", "Zoë", "x", "ab", "ab cd ef", "  two  words ", "a\nb", "a\r\nb", "12", "1.5", "-7", "ABC", "aXbXc", "e", "éa", "€", "|", "[]{}", "😀", "a😀b", "ß", "İ", "ı", "Ça va",
        "Привет", "漢字", "a-b_c", "3rd", "O'Neil", "true", "aaaa", "a.b,c", "one two  three four", "\t", "ﬁn", "æ", "Ω",
    ];

    private static readonly string[] _decimals = ["0", "0.0", "1", "12.50", "3.00", "-7.25", "0.005", "99.99", "1000000", "2.5", "-0.5", "0.1", "123456789.123456789"];
    private static readonly long[] _wholes = [0, 1, -1, 2, 3, 5, 7, 9, 10, 12, 99, 100, -10, 60, 999, 1000];
    private static readonly string[] _dates = ["2026-11-22", "2026-01-01", "2024-02-29", "1999-12-31", "2026-09-05", "2027-05-31"];

    /// <summary>Writes a value.</summary>
    public void Write(Utf8JsonWriter json, CaseParameter parameter)
    {
        if (parameter.IsNullable && choices.OneIn(3))
        {
            json.WriteNullValue();
            return;
        }

        switch (parameter.Kind)
        {
            case ValueKind.Text:
                json.WriteStringValue(choices.Pick(_texts));
                break;
            case ValueKind.Whole:
                json.WriteNumberValue(Whole(parameter.Name == "int"));
                break;
            case ValueKind.Decimal:
                json.WriteRawValue(choices.Pick(_decimals));
                break;
            case ValueKind.Bool:
                json.WriteBooleanValue(choices.OneIn(2));
                break;
            case ValueKind.Date:
                json.WriteStringValue(choices.Pick(_dates));
                break;
            default:
                WriteList(json, parameter.Element!);
                break;
        }
    }

    private void WriteList(Utf8JsonWriter json, CaseParameter element)
    {
        json.WriteStartArray();
        for (var i = choices.Number(0, 4); i > 0; i--)
            Write(json, element);
        json.WriteEndArray();
    }

    private long Whole(bool isInt)
    {
        if (!canBeHuge || !choices.OneIn(6))
            return choices.Pick(_wholes);
        return isInt ? choices.Pick([int.MaxValue, int.MinValue, 65_536]) : choices.Pick([long.MaxValue, long.MinValue, 4_294_967_296, int.MaxValue]);
    }
}
