using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Syntax;

/// <summary>
/// Cuts a file into tokens that cover it without a gap: front matter, text, escape blocks, and code by <see cref="CodeLexer"/>.
/// Takes time linear in the length of the file, whatever its characters.
/// </summary>
internal sealed class Lexer
{
    private readonly string _source;
    private readonly FindingBag _findings;
    private readonly List<Token> _tokens = [];
    private readonly CodeLexer _code;
    private int _position;
    private int _bodyStart;
    private char _stripMark;

    private Lexer(string source, FindingBag findings)
    {
        _source = source;
        _findings = findings;
        _code = new CodeLexer(source, _tokens, findings);
    }

    /// <summary>Cuts a whole file.</summary>
    /// <param name="bodyOnly">Whether the text is a body as it stands: no front matter, and a final line break belongs to it.</param>
    public static List<Token> Lex(string source, bool bodyOnly, FindingBag findings)
    {
        var lexer = new Lexer(source, findings);
        if (!bodyOnly)
            lexer.LexFrontMatter();
        lexer._bodyStart = lexer._position;
        lexer.LexBody(bodyOnly ? source.Length : EndWithoutFinalLineBreak(source, lexer._position));
        return lexer._tokens;
    }

    private static int EndWithoutFinalLineBreak(string source, int bodyStart)
    {
        var end = source.Length;
        if (end > bodyStart && source[end - 1] == '\n')
            end--;
        if (end > bodyStart && end < source.Length && source[end - 1] == '\r')
            end--;
        return end;
    }

    private void LexFrontMatter()
    {
        // Read as what it was meant to be, so that nothing else is reported because of it.
        if (NearFrontMatter.Find(_source) is { } near)
        {
            _findings.Add(SyntaxRules.FenceIsOff, near.Span, near.Problem);
            _tokens.Add(new Token(TokenKind.FrontMatter, 0, 0, near.End, near.ContentStart, near.ContentEnd));
            _position = near.End;
            return;
        }

        if (!FrontMatterFence.TryRead(_source, out var contentStart, out var contentEnd, out var end, out var isClosed))
            return;
        if (!isClosed)
            _findings.Add(SyntaxRules.FrontMatterNotClosed, new TextSpan(0, 3));
        _tokens.Add(new Token(TokenKind.FrontMatter, 0, 0, end, contentStart, contentEnd));
        _position = end;
        if (isClosed)
            ReportBlankLines();
    }

    private void ReportBlankLines(string before = FrontMatterLine.Fence)
    {
        var end = BlankLines.After(_source, _position);
        if (end > _position && !StripsBefore(end))
            _findings.Add(SyntaxRules.BlankLineSent, TextSpan.FromBounds(_position, end), "begins", $"remove it, or write the text right after '{before}'");
    }

    // A text without anything but blanks is reported as a whole.
    private void ReportBlankLinesBefore(int textStart, int end)
    {
        var start = BlankLines.Before(_source, textStart, end);
        var isWhole = start == textStart && (_tokens.Count == 0 || _tokens[_tokens.Count - 1].Kind is TokenKind.FrontMatter or TokenKind.Or);
        if (start < end && !isWhole)
            _findings.Add(SyntaxRules.BlankLineSent, TextSpan.FromBounds(start, end), "ends", "remove it");
    }

    // '{{-' takes all blanks before it, '{{~' only those of its own line. A blank line before a comment sets the comment apart.
    private bool StripsBefore(int offset)
    {
        while (offset < _source.Length && CharacterClass.IsBlank(_source[offset]))
            offset++;
        return MarkAfter(offset) == '-' || StartsWith(offset, "{{#") || StartsWith(offset, "{{ #") || StartsWith(offset, "{{~ #");
    }

    private void LexBody(int messageEnd)
    {
        while (_position < _source.Length)
        {
            if (StartsEscape(_position, out var percents))
                LexEscape(percents);
            else if (StartsWith(_position, "{{"))
                LexCode();
            else if (AlternativeLine.At(_source, _position, _bodyStart) is { } end)
                LexOr(end);
            else
                LexText(messageEnd);
        }

        _tokens.Add(new Token(TokenKind.EndOfFile, _position, _position, _position, _position, _position));
    }

    private void LexOr(int end)
    {
        _tokens.Add(new Token(TokenKind.Or, _position, _position, end, _position, end));
        _position = end;
        _stripMark = '\0';
        ReportBlankLines(AlternativeLine.Text);
    }

    private void LexText(int messageEnd)
    {
        var start = _position;
        var end = start;
        while (end < _source.Length && !StartsWith(end, "{{") && !StartsEscape(end, out _) && AlternativeLine.At(_source, end, _bodyStart) is null)
            end++;

        var valueStart = WhitespaceControl.TrimStart(_source, start, Math.Min(end, messageEnd), _stripMark);
        var valueEnd = WhitespaceControl.TrimEnd(_source, valueStart, Math.Max(valueStart, Math.Min(end, messageEnd)), MarkAfter(end));
        if (AlternativeLine.At(_source, end, _bodyStart) is not null)
            ReportBlankLinesBefore(valueStart, end);
        _tokens.Add(new Token(TokenKind.Text, start, start, end, Math.Min(valueStart, valueEnd), valueEnd));
        _position = end;
        _stripMark = '\0';
    }

    /// <summary>The whitespace mark of the block that opens at an offset.</summary>
    private char MarkAfter(int offset)
    {
        if (StartsEscape(offset, out var percents))
            offset += percents + 2;
        else if (StartsWith(offset, "{{"))
            offset += 2;
        else
            return '\0';
        return offset < _source.Length && _source[offset] is '-' or '~' ? _source[offset] : '\0';
    }

    private void LexEscape(int percents)
    {
        var start = _position;
        var valueStart = start + percents + 2;
        if (valueStart < _source.Length && _source[valueStart] is '-' or '~')
            valueStart++;

        var fence = "}" + new string('%', percents) + "}";
        var close = _source.IndexOf(fence, valueStart, StringComparison.Ordinal);
        if (close < 0)
        {
            _findings.Add(SyntaxRules.EscapeNotClosed, TextSpan.FromBounds(start, valueStart), fence);
            _tokens.Add(new Token(TokenKind.Escape, start, start, _source.Length, valueStart, _source.Length));
            _position = _source.Length;
            return;
        }

        var valueEnd = close;
        _stripMark = '\0';
        if (valueEnd > valueStart && _source[valueEnd - 1] is '-' or '~')
            _stripMark = _source[--valueEnd];
        _position = close + fence.Length;
        _tokens.Add(new Token(TokenKind.Escape, start, start, _position, valueStart, valueEnd));
    }

    private void LexCode()
    {
        var start = _position;
        _position += 2;
        if (_position < _source.Length && _source[_position] is '-' or '~')
            _position++;
        _tokens.Add(new Token(TokenKind.CodeOpen, start, start, _position, start, _position));
        _position = _code.LexToClose(_position);
        _stripMark = _tokens[_tokens.Count - 1] is { Kind: TokenKind.CodeClose } close ? _source[close.Start] : '\0';
    }

    private bool StartsEscape(int offset, out int percents)
    {
        percents = 0;
        if (offset >= _source.Length || _source[offset] != '{')
            return false;
        while (offset + 1 + percents < _source.Length && _source[offset + 1 + percents] == '%')
            percents++;
        return percents > 0 && offset + 1 + percents < _source.Length && _source[offset + 1 + percents] == '{';
    }

    private bool StartsWith(int offset, string value) =>
        string.CompareOrdinal(_source, offset, value, 0, value.Length) == 0;
}
