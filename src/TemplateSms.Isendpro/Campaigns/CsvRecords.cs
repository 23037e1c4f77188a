using System.Text;

namespace TemplateSms.Isendpro.Campaigns;

/// <summary>
/// Reads records of a csv one by one: values between quotation marks hold separators and line breaks, and a doubled mark is one
/// (RFC 4180). A mark within a value that does not begin with one is a character like others. Empty lines are no records.
/// </summary>
internal sealed class CsvRecords(TextReader reader, char separator)
{
    /// <summary>The most characters of a record, and an end for a quotation mark that is never closed.</summary>
    private const int MostCharacters = 64 * 1024;

    private const char Quote = '"';
    private const int End = -1;

    private readonly StringBuilder _value = new();

    // A reader's own Peek takes a pause of the stream for its end.
    private int _next = reader.Read();
    private int _characters;

    /// <summary>The next record; null at the end.</summary>
    /// <exception cref="InvalidDataException">The record is too long.</exception>
    public string[]? Read()
    {
        var values = new List<string>();
        while (true)
        {
            _characters = 0;
            values.Clear();
            while (ReadValue(values))
            {
                // The separator behind it promises another.
            }

            if (values is not [{ Length: 0 }])
                return [.. values];
            if (_next == End)
                return null;
        }
    }

    /// <summary>Reads one value and what ends it.</summary>
    /// <returns>Whether another follows in the same record.</returns>
    private bool ReadValue(List<string> values)
    {
        _value.Clear();
        var isQuoted = _next == Quote;
        if (isQuoted)
            ReadQuoted();
        int next;
        while ((next = Take()) is not End and not '\r' and not '\n' && next != separator)
            _value.Append((char)next);
        values.Add(_value.ToString());
        if (next == '\r' && _next == '\n')
            Take();
        return next == separator;
    }

    private void ReadQuoted()
    {
        Take();
        int next;
        while ((next = Take()) != End)
        {
            if (next == Quote && _next != Quote)
                return;
            if (next == Quote)
                Take();
            _value.Append((char)next);
        }
    }

    private int Take()
    {
        if (++_characters > MostCharacters)
            throw new InvalidDataException("A record of the CSV is too long.");
        var taken = _next;
        _next = reader.Read();
        return taken;
    }
}
