using System.Text.RegularExpressions;

namespace TemplateSms.TestKit.Corpus;

/// <summary>The messages of <c>tests/Data/messages</c>, in many languages.</summary>
public static class RealMessages
{
    /// <summary>The messages, each with its language (BCP 47).</summary>
    public static IReadOnlyList<(string Language, string Text)> All { get; } = [.. Lines().Select(Read)];

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(typeof(RealMessages).Assembly.GetManifestResourceStream("messages.txt")!);
        return reader.ReadToEnd().Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }

    private static (string Language, string Text) Read(string line)
    {
        var fields = line.Split('\t');
        return (fields[0], Regex.Replace(fields[1], @"\\(.)", escape => escape.Value == @"\n" ? "\n" : escape.Groups[1].Value));
    }
}
