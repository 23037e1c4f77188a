using System.Text.Json;

namespace TemplateSms.VSCode.Tests.Grammar;

/// <summary>A text with the scopes that the grammar gives each of its characters.</summary>
/// <param name="Text">The template.</param>
/// <param name="Scopes">The scopes of each character, outermost first, with blanks between them; of a line break, none.</param>
internal sealed record TokenizedText(string Text, IReadOnlyList<string> Scopes)
{
    /// <summary>The scope of the message's own text.</summary>
    public const string Plain = "text.smstpl";

    /// <summary>Colours texts by the engine of VS Code, all in one process.</summary>
    public static async Task<IReadOnlyList<TokenizedText>> OfAsync(IReadOnlyList<string> texts)
    {
        var lines = string.Concat(texts.Select(text => JsonSerializer.Serialize(text) + "\n"));
        var output = await Extension.RunWithInputAsync(lines, "node", "dist/tests/tokenize.js");
        var answers = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(texts.Count, answers.Length);
        return [.. texts.Zip(answers, Read)];
    }

    private static TokenizedText Read(string text, string answer)
    {
        var scopes = new string[text.Length];
        Array.Fill(scopes, "");
        using var tokens = JsonDocument.Parse(answer);
        foreach (var token in tokens.RootElement.EnumerateArray())
        {
            var (start, end) = (token[0].GetInt32(), token[1].GetInt32());
            Array.Fill(scopes, token[2].GetString()!, start, Math.Max(0, end - start));
        }

        return new TokenizedText(text, scopes);
    }
}
