using System.Text;
using TemplateSms.Cli.Json;

namespace TemplateSms.Cli.Files;

/// <summary>The text of an input that may have no end.</summary>
/// <param name="Text">The text, or as much of it as is taken.</param>
/// <param name="IsWhole">Whether that is all.</param>
internal readonly record struct BoundedText(string Text, bool IsWhole)
{
    /// <summary>The text, to be read as JSON.</summary>
    /// <exception cref="MalformedRequestException">The text is not whole.</exception>
    public string ToJson() => IsWhole ? Text : throw new MalformedRequestException("too long");

    /// <summary>Reads an input to its end, or until it has too many characters.</summary>
    public static async Task<BoundedText> ReadAsync(TextReader input, int mostCharacters, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var buffer = new char[Math.Min(mostCharacters + 1, 64 * 1024)];
        while (await input.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            text.Append(buffer, 0, count);
            if (text.Length > mostCharacters)
                return new BoundedText(text.ToString(0, mostCharacters), IsWhole: false);
        }

        return new BoundedText(text.ToString(), IsWhole: true);
    }
}
