using System.Text;

namespace TemplateSms.Cli.Files;

/// <summary>Reads lines of an input, one of which may have no end. What is too long of a line is passed over.</summary>
internal sealed class BoundedLines(TextReader input)
{
    /// <summary>Far more than a line of JSON about a message has.</summary>
    public const int MostCharacters = 4 * 1024 * 1024;

    // A reader that is asked for more waits for more, and whoever wrote one line waits for its answer.
    private readonly char[] _next = new char[1];
    private bool _isAfterReturn;

    /// <summary>The next line without its end; null after the last one.</summary>
    public async ValueTask<BoundedText?> ReadAsync(CancellationToken cancellationToken)
    {
        var line = new StringBuilder();
        var isWhole = true;
        while (await input.ReadAsync(_next, cancellationToken).ConfigureAwait(false) > 0)
        {
            // Both characters of a line break are one.
            var isSecond = _isAfterReturn && _next[0] == '\n';
            _isAfterReturn = _next[0] == '\r';
            if (isSecond)
                continue;
            if (_next[0] is '\n' or '\r')
                return new BoundedText(line.ToString(), isWhole);
            if (line.Length == MostCharacters)
                isWhole = false;
            else
                line.Append(_next[0]);
        }

        return line.Length == 0 ? null : new BoundedText(line.ToString(), isWhole);
    }
}
