using System.Runtime.CompilerServices;

namespace TemplateSms.Generator.Tests.Robustness;

/// <summary>A template of the corpus after one to four edits that its number decides.</summary>
internal static class RandomEdit
{
    private static readonly string[] _words =
    [
        "{{", "}}", "{{-", "~}}", "{%{", "}%}", "(", ")", "'", "\"", "`", "$\"{", "\\", "#", "##", "|", "==", "=", ";", ":", ".", "..", "-", "if ",
        "else ", "end ", "for x in ", "case ", "when ", "capture ", "include 'edit_1' ", "break ", "null ", "string.upcase ", "9223372036854775807 ",
        "\n", "\r\n", "\t", "---\n", "params:\n", "  name: string(20)\n", "sender: ", "segments: dynamic\n", "# smstpl:disable SMS3002 SMS3004 ",
        "&a ", "é", "€", "\u2028", "\u0301", "שלום", "🎉", "\ud83d", "\0",
    ];

    private static readonly string[] _templates =
    [
        .. Directory.EnumerateFiles(CorpusFolder(), "*.smstpl", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];

    public static string Of(int number)
    {
        var random = new Random(number);
        var text = _templates[number % _templates.Length];
        for (var edits = random.Next(1, 5); edits > 0; edits--)
            text = Edit(text, random);
        return text;
    }

    private static string Edit(string text, Random random)
    {
        var start = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 16), text.Length - start);
        return random.Next(5) switch
        {
            0 => text[..start],
            1 => text.Remove(start, length),
            2 => text.Insert(random.Next(text.Length + 1), text.Substring(start, length)),
            _ => text.Insert(start, _words[random.Next(_words.Length)]),
        };
    }

    private static string CorpusFolder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "..", "Corpus");
}
