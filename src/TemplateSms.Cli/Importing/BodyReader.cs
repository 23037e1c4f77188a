using System.Buffers;
using TemplateSms.Cli.Json;

namespace TemplateSms.Cli.Importing;

/// <summary>
/// Cuts a body into texts and variables. A variable is <c>{{key}}</c> with a key of up to 16 letters and digits, or one
/// that the resource lists. What Twilio prints for other things in braces is not documented, so they are refused.
/// </summary>
internal static class BodyReader
{
    private const string Open = "{{";
    private const string Close = "}}";
    private const int MostKeyCharacters = 16;
    private const int MostShown = 40;

    private static readonly SearchValues<char> _keyCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    /// <exception cref="MalformedRequestException">Something in braces is no variable.</exception>
    public static IReadOnlyList<BodyPiece> Read(string body, IReadOnlyDictionary<string, string> samples)
    {
        var pieces = new List<BodyPiece>();
        var start = 0;
        var from = 0;
        while (body.IndexOf(Open, from, StringComparison.Ordinal) is >= 0 and var open && body.IndexOf(Close, open + Open.Length, StringComparison.Ordinal) is >= 0 and var close)
        {
            // Of more than two braces, the inner ones are the variable's.
            if (body[open + Open.Length] == '{')
            {
                from = open + 1;
                continue;
            }

            var key = body[(open + Open.Length)..close];
            if (!IsKey(key) && !samples.ContainsKey(key))
                throw new MalformedRequestException($"'{Open}{Shown(key)}{Close}' in a text is not a variable: a key has 1 to {MostKeyCharacters} letters and digits, or is listed in 'variables'");
            if (open > start)
                pieces.Add(new BodyPiece(body[start..open], IsVariable: false));
            pieces.Add(new BodyPiece(key, IsVariable: true));
            start = from = close + Close.Length;
        }

        if (start < body.Length)
            pieces.Add(new BodyPiece(body[start..], IsVariable: false));
        return pieces;
    }

    private static bool IsKey(string key) => key.Length is > 0 and <= MostKeyCharacters && !key.AsSpan().ContainsAnyExcept(_keyCharacters);

    private static string Shown(string key) => key.Length > MostShown ? key[..MostShown] + "…" : key;
}
