using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Syntax;

/// <summary>Cuts the code of blocks, each from behind its <c>{{</c> to its <c>}}</c>.</summary>
internal sealed class CodeLexer(string source, List<Token> tokens, FindingBag findings)
{
    private static readonly (string Text, TokenKind Kind)[] _operators =
    [
        ("..<", TokenKind.DotDotLess), ("//=", TokenKind.SlashSlashEqual),
        ("..", TokenKind.DotDot), ("?.", TokenKind.QuestionDot), ("??", TokenKind.QuestionQuestion),
        ("?!", TokenKind.QuestionExclamation), ("==", TokenKind.EqualEqual), ("!=", TokenKind.BangEqual),
        ("<=", TokenKind.LessEqual), (">=", TokenKind.GreaterEqual), ("<<", TokenKind.ShiftLeft), (">>", TokenKind.ShiftRight),
        ("&&", TokenKind.AmpersandAmpersand), ("||", TokenKind.PipePipe), ("|>", TokenKind.Pipe),
        ("+=", TokenKind.PlusEqual), ("-=", TokenKind.MinusEqual), ("*=", TokenKind.StarEqual), ("/=", TokenKind.SlashEqual),
        ("%=", TokenKind.PercentEqual), ("//", TokenKind.SlashSlash), ("++", TokenKind.PlusPlus), ("--", TokenKind.MinusMinus),
        ("|", TokenKind.Pipe), ("=", TokenKind.Equal), ("+", TokenKind.Plus), ("-", TokenKind.Minus), ("*", TokenKind.Star),
        ("/", TokenKind.Slash), ("%", TokenKind.Percent), ("!", TokenKind.Bang), ("<", TokenKind.Less), (">", TokenKind.Greater),
        ("&", TokenKind.Ampersand), ("^", TokenKind.Caret), ("@", TokenKind.At), (".", TokenKind.Dot), ("?", TokenKind.Question),
        (":", TokenKind.Colon), (";", TokenKind.Semicolon), (",", TokenKind.Comma), ("(", TokenKind.OpenParen),
        (")", TokenKind.CloseParen), ("[", TokenKind.OpenBracket), ("]", TokenKind.CloseBracket),
        ("{", TokenKind.OpenBrace), ("}", TokenKind.CloseBrace),
    ];

    private readonly Stack<(char Quote, int Start)> _interpolations = new();
    private readonly HashSet<char> _unterminatedQuotes = [];
    private int _open;
    private int _lineEndFrom;
    private int _lineEnd = -1;
    private int _position;
    private int _fullStart;

    /// <summary>Lexes up to and including the closing braces; returns where the text goes on.</summary>
    public int LexToClose(int position)
    {
        _open = tokens[tokens.Count - 1].Start;
        _position = position;
        _interpolations.Clear();
        while (true)
        {
            _fullStart = _position;
            SkipTrivia();
            if (_position >= source.Length)
            {
                findings.Add(SyntaxRules.CodeNotClosed, new TextSpan(_open, 2));
                return EndWithTrivia();
            }

            if (_interpolations.Count == 0 && IsCodeExit(_position, out var length))
            {
                Add(TokenKind.CodeClose, length);
                return _position;
            }

            LexToken();
        }
    }

    // Blanks and a comment before the end of the file belong to no token of code; a line break token carries them.
    private int EndWithTrivia()
    {
        if (_position > _fullStart)
            Add(TokenKind.NewLine, 0);
        return _position;
    }

    private void LexToken()
    {
        var c = source[_position];
        if (CharacterClass.IsLineBreak(c))
            Add(TokenKind.NewLine, c == '\r' && Peek(1) == '\n' ? 2 : 1);
        else if (CharacterClass.StartsIdentifier(c))
            Add(TokenKind.Identifier, IdentifierLength(1));
        else if (c == '$' && Peek(1) is '"' or '\'')
            LexInterpolatedStart();
        else if (c == '$')
            Add(TokenKind.SpecialIdentifier, IdentifierLength(1));
        else if (CharacterClass.IsDigit(c))
            LexNumber();
        else if (c is '"' or '\'')
            LexString(c);
        else if (c == '`')
            LexVerbatimString();
        else if (c == '}' && _interpolations.Count > 0)
            LexInterpolationClose();
        else
            LexOperator();
    }

    private void LexOperator()
    {
        foreach (var (text, kind) in _operators)
        {
            if (string.CompareOrdinal(source, _position, text, 0, text.Length) == 0)
            {
                Add(kind, text.Length);
                return;
            }
        }

        Add(TokenKind.Bad, char.IsSurrogatePair(source, _position) ? 2 : 1);
    }

    private void LexNumber()
    {
        var end = _position;
        var kind = TokenKind.Integer;
        if (source[end] == '0' && Peek(1) is 'x' or 'b')
        {
            end += 2;
            while (end < source.Length && (Uri.IsHexDigit(source[end]) || source[end] == '_'))
                end++;
            Add(kind, end - _position);
            return;
        }

        end = SkipDigits(end, mayBeParted: true);
        if (end + 1 < source.Length && source[end] == '.' && CharacterClass.IsDigit(source[end + 1]))
        {
            kind = TokenKind.Float;
            end = SkipDigits(end + 1, mayBeParted: false);
        }

        if (end < source.Length && source[end] is 'e' or 'E')
        {
            var exponent = end + 1;
            if (exponent < source.Length && source[exponent] is '+' or '-')
                exponent++;
            if (exponent < source.Length && CharacterClass.IsDigit(source[exponent]))
                end = SkipDigits(exponent, mayBeParted: false);
        }

        if (end < source.Length && source[end] is 'm' or 'M' or 'd' or 'D' or 'f' or 'F')
        {
            kind = TokenKind.Float;
            end++;
        }

        Add(kind, end - _position);
    }

    private int SkipDigits(int offset, bool mayBeParted)
    {
        while (offset < source.Length && (CharacterClass.IsDigit(source[offset]) || (mayBeParted && source[offset] == '_')))
            offset++;
        return offset;
    }

    private void LexString(char quote)
    {
        var end = _position + 1;
        var limit = LimitFor(quote);
        while (end < limit && source[end] != quote)
            end += source[end] == '\\' ? 2 : 1;
        AddString(TokenKind.String, end, limit, quote);
    }

    private void LexVerbatimString()
    {
        var end = _position + 1;
        var limit = LimitFor('`');
        while (end < limit && (source[end] != '`' || (end + 1 < limit && source[end + 1] == '`')))
            end += source[end] == '`' ? 2 : 1;
        AddString(TokenKind.VerbatimString, end, limit, '`');
    }

    // A string may span lines; but once a quote was found to be missing, later strings are not searched past their line or block,
    // so that the time stays linear.
    private int LimitFor(char quote) =>
        _unterminatedQuotes.Contains(quote) ? EndOfLineOrBlock(_position + 1) : source.Length;

    private void AddString(TokenKind kind, int closingQuote, int limit, char quote)
    {
        var start = _position;
        if (closingQuote < limit)
        {
            RefuseNul(start, closingQuote);
            _position = closingQuote + 1;
            tokens.Add(new Token(kind, _fullStart, start, _position, start + 1, closingQuote));
            return;
        }

        _unterminatedQuotes.Add(quote);
        _position = EndOfLineOrBlock(start + 1);
        findings.Add(SyntaxRules.StringNotTerminated, TextSpan.FromBounds(start, _position), quote.ToString());
        tokens.Add(new Token(kind, _fullStart, start, _position, start + 1, _position));
    }

    // Scriban's code ends there.
    private void RefuseNul(int start, int end)
    {
        var nul = source.IndexOf('\0', start, end - start);
        if (nul >= 0)
            findings.Add(SyntaxRules.UnexpectedToken, new TextSpan(nul, 1), "U+0000", "the escape \\0");
    }

    // Many strings of one line ask for the same end, which is searched once.
    private int EndOfLineOrBlock(int offset)
    {
        if (offset >= _lineEndFrom && offset <= _lineEnd)
            return _lineEnd;
        _lineEndFrom = offset;
        while (offset < source.Length && !CharacterClass.IsLineBreak(source[offset]) && !IsCodeExit(offset, out _))
            offset++;
        return _lineEnd = offset;
    }

    private void LexInterpolatedStart()
    {
        _interpolations.Push((Peek(1), _position));
        Add(TokenKind.InterpolatedStart, 2);
        LexInterpolatedText();
    }

    private void LexInterpolationClose()
    {
        Add(TokenKind.InterpolatedClose, 1);
        LexInterpolatedText();
    }

    /// <summary>Lexes the text of an interpolated string up to its next hole or its end.</summary>
    private void LexInterpolatedText()
    {
        var (quote, start) = _interpolations.Peek();
        var end = _position;
        while (end < source.Length && source[end] != quote && source[end] != '{')
            end += source[end] == '\\' && end + 1 < source.Length ? 2 : 1;

        _fullStart = _position;
        if (end >= source.Length)
        {
            end = EndOfLineOrBlock(_position);
            findings.Add(SyntaxRules.StringNotTerminated, TextSpan.FromBounds(start, end), quote.ToString());
            _interpolations.Clear();
            Add(TokenKind.InterpolatedText, end - _position);
            return;
        }

        RefuseNul(_position, end);
        if (end > _position)
            Add(TokenKind.InterpolatedText, end - _position);
        _fullStart = _position;
        if (source[_position] == '{')
        {
            Add(TokenKind.InterpolatedOpen, 1);
        }
        else
        {
            _interpolations.Pop();
            Add(TokenKind.InterpolatedEnd, 1);
        }
    }

    private void SkipTrivia()
    {
        while (_position < source.Length)
        {
            if (CharacterClass.IsBlank(source[_position]))
                _position++;
            else if (source[_position] == '#')
                SkipComment();
            else
                return;
        }
    }

    private void SkipComment()
    {
        var isBlock = Peek(1) == '#';
        _position += isBlock ? 2 : 1;
        while (_position < source.Length && !IsCodeExit(_position, out _))
        {
            if (isBlock && source[_position] == '#' && Peek(1) == '#')
            {
                _position += 2;
                return;
            }

            if (!isBlock && CharacterClass.IsLineBreak(source[_position]))
                return;
            _position++;
        }
    }

    private bool IsCodeExit(int offset, out int length)
    {
        length = source[offset] is '-' or '~' ? 3 : 2;
        return string.CompareOrdinal(source, offset + length - 2, "}}", 0, 2) == 0;
    }

    private int IdentifierLength(int length)
    {
        while (_position + length < source.Length && CharacterClass.ContinuesIdentifier(source[_position + length]))
            length++;
        return length;
    }

    private char Peek(int distance) => _position + distance < source.Length ? source[_position + distance] : '\0';

    private void Add(TokenKind kind, int length)
    {
        var start = _position;
        _position += length;
        tokens.Add(new Token(kind, _fullStart, start, _position, start, _position));
    }
}
