using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Language.Syntax;

/// <summary>
/// Builds the tree of a file: statements here, expressions beside. Any tokens give a tree that holds them all;
/// what does not belong is reported and kept as parts of the node at hand.
/// </summary>
public sealed partial class Parser
{
    /// <summary>Most texts of a message; nobody writes as many, and each is proved.</summary>
    public const int MostTexts = 16;

    /// <summary>Most levels of blocks and expressions inside each other, so that no stack can overflow.</summary>
    public const int MostLevels = 64;

    /// <summary>Longest way down in one chain of operators, for the same reason.</summary>
    private const int MostChained = 200;

    private readonly string _source;
    private readonly List<Token> _tokens;
    private readonly FindingBag _findings;
    private readonly List<SyntaxPart> _parts = [];
    private int _index;
    private int _levels;
    private int _openCases;
    private int _openBlocks;
    private int _lastUnexpected = -1;
    private bool _gaveUp;
    private bool _isBodyOnly;

    private Parser(string source, List<Token> tokens, FindingBag findings)
    {
        _source = source;
        _tokens = tokens;
        _findings = findings;
    }

    private Token Current => _tokens[_index];

    /// <summary>Parses a file; a body on its own has no front matter.</summary>
    internal static TemplateSyntax Parse(string source, bool bodyOnly, FindingBag findings)
    {
        var parser = new Parser(source, Lexer.Lex(source, bodyOnly, findings), findings) { _isBodyOnly = bodyOnly };
        return parser.ParseTemplate();
    }

    private TemplateSyntax ParseTemplate()
    {
        Token? frontMatter = Current.Kind == TokenKind.FrontMatter ? Eat() : null;
        var texts = new List<BlockSyntax> { ParseBlock() };
        while (Current.Kind == TokenKind.Or)
        {
            EatOr(texts.Count);
            texts.Add(ParseBlock());
        }

        while (Current.Kind != TokenKind.EndOfFile)
            Eat();
        Eat();
        return Close(0, new TemplateSyntax(frontMatter, texts));
    }

    /// <summary>Takes the line before a shorter text, after so many texts.</summary>
    private void EatOr(int texts)
    {
        if (_isBodyOnly)
            _findings.Add(SyntaxRules.MisplacedAlternative, AlternativeLine.WordsOf(_source, Current), "is in a text without segments of its own, which everything fits in");
        else if (texts == MostTexts)
            _findings.Add(SyntaxRules.MisplacedAlternative, AlternativeLine.WordsOf(_source, Current), $"is one too many: a message has at most {Invariant(MostTexts)} texts");
        Eat();
    }

    /// <summary>Takes such a line where no text of the message can begin.</summary>
    private void RefuseOr()
    {
        _findings.Add(SyntaxRules.MisplacedAlternative, AlternativeLine.WordsOf(_source, Current), "is inside a block; close the block before it");
        Eat();
    }

    private string TextOf(Token token) => _source.Substring(token.Start, token.End - token.Start);

    private bool Is(Token token, string word) =>
        token.Kind == TokenKind.Identifier
        && token.End - token.Start == word.Length
        && string.CompareOrdinal(_source, token.Start, word, 0, word.Length) == 0;

    private Token Next(int distance = 1) => _tokens[Math.Min(_index + distance, _tokens.Count - 1)];

    private int Mark() => _parts.Count;

    /// <summary>Takes the current token as a part of the node at hand; the end of the file is taken once and stays current.</summary>
    private Token Eat()
    {
        var token = Current;
        _parts.Add(new SyntaxPart(token));
        if (_index < _tokens.Count - 1)
            _index++;
        return token;
    }

    /// <summary>Completes a node with all parts since a mark, and makes it a part itself.</summary>
    private T Close<T>(int mark, T node)
        where T : SyntaxNode
    {
        node.Complete(_parts.GetRange(mark, _parts.Count - mark).ToArray(), Current.Start);
        _parts.RemoveRange(mark, _parts.Count - mark);
        _parts.Add(new SyntaxPart(node));
        return node;
    }

    private void ReportUnexpected(string expected)
    {
        // One finding a token: what the parser misses next at the same place is noise. At the end of the file the code is not closed.
        if (_gaveUp || _lastUnexpected == Current.Start || IsAtEnd())
            return;
        _lastUnexpected = Current.Start;
        _findings.Add(SyntaxRules.UnexpectedToken, Current.Span, Describe(Current), OurWord() ?? expected);
    }

    /// <summary>The way to say what a mark of Handlebars at the start of code says.</summary>
    private string? OurWord()
    {
        if (_index == 0 || _tokens[_index - 1].Kind != TokenKind.CodeOpen)
            return null;
        return Current.Kind switch
        {
            TokenKind.Slash => "'end', which closes every block",
            TokenKind.Greater => "'include' and the name of a template in quotes",
            _ => null,
        };
    }

    private bool IsAtEnd()
    {
        var index = _index;
        while (_tokens[index].Kind == TokenKind.NewLine)
            index++;
        return _tokens[index].Kind == TokenKind.EndOfFile;
    }

    private string Describe(Token token) => token.Kind switch
    {
        TokenKind.NewLine => "end of the line",
        TokenKind.Text or TokenKind.Escape or TokenKind.FrontMatter or TokenKind.Or => "text",
        _ => $"'{TextOf(token)}'",
    };

    private bool EnterLevel()
    {
        if (++_levels <= MostLevels)
            return true;
        GiveUp();
        return false;
    }

    private void LeaveLevel() => _levels--;

    /// <summary>Reports nesting beyond the limit and takes the rest of the file as it is.</summary>
    private void GiveUp()
    {
        if (Current.Kind == TokenKind.EndOfFile)
            return;
        _findings.Add(SyntaxRules.TooDeep, Current.Span, Invariant(MostLevels));
        _gaveUp = true;
        while (Current.Kind != TokenKind.EndOfFile)
            Eat();
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
