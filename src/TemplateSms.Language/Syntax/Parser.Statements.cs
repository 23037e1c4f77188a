using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Language.Syntax;

public sealed partial class Parser
{
    /// <summary>Parses statements up to a word that may end one of the blocks that are open.</summary>
    private BlockSyntax ParseBlock()
    {
        var mark = Mark();
        var statements = new List<StatementSyntax>();
        while (Current.Kind != TokenKind.EndOfFile)
        {
            if (Current.Kind is TokenKind.Text or TokenKind.Escape)
            {
                var textMark = Mark();
                statements.Add(Close(textMark, new TextSyntax(Eat())));
            }
            else if (IsSeparator(Current.Kind) || Current.Kind == TokenKind.CodeOpen)
            {
                Eat();
            }
            else if (Current.Kind == TokenKind.Or)
            {
                if (_openBlocks == 0)
                    break;
                RefuseOr();
            }
            else if (IsBlockWord(Current))
            {
                if (EndsOpenBlock(Current))
                    break;
                _findings.Add(SyntaxRules.NothingToClose, Current.Span, TextOf(Current));
                Eat();
                SkipToSeparator();
            }
            else
            {
                statements.Add(ParseStatement());
                ExpectSeparator();
            }
        }

        return Close(mark, new BlockSyntax(statements));
    }

    private bool IsBlockWord(Token token) => Is(token, "end") || Is(token, "else") || Is(token, "when");

    private bool EndsOpenBlock(Token token) => Is(token, "when") ? _openCases > 0 : _openBlocks > 0;

    private static bool IsSeparator(TokenKind kind) =>
        kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeClose;

    private void ExpectSeparator()
    {
        if (IsSeparator(Current.Kind) || Current.Kind == TokenKind.EndOfFile)
            return;
        if (NotCompiled.Operator(Current.Kind) is { } advice)
            _findings.Add(SyntaxRules.NotCompiled, Current.Span, TextOf(Current), advice);
        else
            ReportUnexpected("the end of the statement");
        SkipToSeparator();
    }

    private void SkipToSeparator()
    {
        while (!IsSeparator(Current.Kind) && Current.Kind != TokenKind.EndOfFile)
            Eat();
    }

    private StatementSyntax ParseStatement()
    {
        if (Current.Kind != TokenKind.Identifier || Next().Kind is TokenKind.Dot)
            return ParseExpressionStatement();

        return TextOf(Current) switch
        {
            "if" => ParseIf(),
            "for" => ParseFor(),
            "case" => ParseCase(),
            "capture" => ParseCapture(),
            "break" or "continue" => ParseJump(),
            "include" => ParseInclude(),
            var word when NotCompiled.Statements.TryGetValue(word, out var advice) => ParseNotCompiled(word, advice),
            _ => ParseExpressionStatement(),
        };
    }

    private StatementSyntax ParseExpressionStatement()
    {
        var mark = Mark();
        var expression = ParseExpression();
        if (Current.Kind is not (TokenKind.Equal or TokenKind.PlusEqual or TokenKind.MinusEqual or TokenKind.StarEqual
            or TokenKind.SlashEqual or TokenKind.SlashSlashEqual or TokenKind.PercentEqual))
            return Close(mark, new PrintSyntax(expression));

        var operatorToken = Eat();
        RefuseNewLine();
        var value = ParseExpression();
        return Close(mark, new AssignmentSyntax(expression, operatorToken, value));
    }

    private IfSyntax ParseIf()
    {
        var mark = Mark();
        var keyword = Eat();
        var branches = new List<IfBranchSyntax> { ParseIfBranch() };
        BlockSyntax? otherwise = null;
        while (Is(Current, "else") && otherwise is null)
        {
            Eat();
            if (Is(Current, "if"))
            {
                Eat();
                branches.Add(ParseIfBranch());
            }
            else
            {
                ExpectSeparator();
                otherwise = ParseInnerBlock();
                SkipFurtherElse();
            }
        }

        ExpectEnd(keyword);
        return Close(mark, new IfSyntax(branches, otherwise));
    }

    private IfBranchSyntax ParseIfBranch()
    {
        var mark = Mark();
        var condition = ParseExpression();
        ExpectSeparator();
        var body = ParseInnerBlock();
        return Close(mark, new IfBranchSyntax(condition, body));
    }

    private ForSyntax ParseFor()
    {
        var mark = Mark();
        var keyword = Eat();
        var variable = Current;
        if (Current.Kind == TokenKind.Identifier)
        {
            Eat();
        }
        else
        {
            ReportUnexpected("the name of a loop variable");
            while (!Is(Current, "in") && !IsSeparator(Current.Kind) && Current.Kind != TokenKind.EndOfFile)
                Eat();
        }

        var list = ParseForList();
        // Behind anything longer, Scriban gives the words to the last call, or refuses them.
        if (IsForOption(Current) && !IsOneValue(list))
            ReportUnexpected(ListInParentheses);
        var options = ParseForOptions();
        ExpectSeparator();
        var body = ParseInnerBlock();
        BlockSyntax? otherwise = null;
        if (Is(Current, "else"))
        {
            Eat();
            ExpectSeparator();
            otherwise = ParseInnerBlock();
            SkipFurtherElse();
        }

        ExpectEnd(keyword);
        return Close(mark, new ForSyntax(variable, list, options, body, otherwise));
    }

    private ExpressionSyntax ParseForList()
    {
        var mark = Mark();
        if (!Is(Current, "in"))
        {
            ReportUnexpected("'in'");
            SkipToSeparator();
            return Close(mark, new MissingExpressionSyntax());
        }

        Eat();
        return ParseExpression(Place.ListOfFor);
    }

    private List<ArgumentSyntax> ParseForOptions()
    {
        var options = new List<ArgumentSyntax>();
        while (IsForOption(Current))
        {
            var mark = Mark();
            var name = Eat();
            if (Current.Kind == TokenKind.Colon)
            {
                Eat();
                options.Add(Close(mark, new ArgumentSyntax(name, ParseUnary(mayCall: false))));
            }
            else
            {
                var value = Close(Mark(), new MissingExpressionSyntax());
                options.Add(Close(mark, new ArgumentSyntax(name, value)));
            }
        }

        return options;
    }

    private bool IsForOption(Token token) => Is(token, "limit") || Is(token, "offset") || Is(token, "reversed");

    private static bool IsOneValue(ExpressionSyntax expression) => expression switch
    {
        CallSyntax { Piped: null } call => EndsInParenthesis(call),
        CallSyntax or BinarySyntax or UnarySyntax or ConditionalSyntax => false,
        _ => true,
    };

    private CaseSyntax ParseCase()
    {
        var mark = Mark();
        var keyword = Eat();
        var value = ParseExpression();
        ExpectSeparator();

        _openCases++;
        SkipToFirstWhen();
        var branches = new List<WhenSyntax>();
        while (Is(Current, "when"))
            branches.Add(ParseWhen());
        _openCases--;

        if (branches.Count == 0 && Is(Current, "else"))
            ReportUnexpected("'when'");
        BlockSyntax? otherwise = null;
        if (Is(Current, "else"))
        {
            Eat();
            ExpectSeparator();
            otherwise = ParseInnerBlock();
            SkipFurtherElse();
        }

        ExpectEnd(keyword);
        return Close(mark, new CaseSyntax(value, branches, otherwise));
    }

    // Text between the case and its first branch is dropped, as in Scriban, which prints or refuses code there.
    private void SkipToFirstWhen()
    {
        while (IsSeparator(Current.Kind) || Current.Kind is TokenKind.Text or TokenKind.Escape or TokenKind.CodeOpen or TokenKind.Or)
        {
            if (Current.Kind == TokenKind.Or)
                RefuseOr();
            else
                Eat();
        }

        if (IsBlockWord(Current))
            return;
        ReportUnexpected("'when'");
        ParseInnerBlock();
    }

    private WhenSyntax ParseWhen()
    {
        var mark = Mark();
        Eat();
        var values = new List<ExpressionSyntax>();
        do
        {
            if (values.Count > 0)
                Eat();
            values.Add(ParseExpression(Place.ValueOfWhen));
        }
        while (Current.Kind is TokenKind.Comma or TokenKind.PipePipe);

        ExpectSeparator();
        var body = ParseInnerBlock();
        return Close(mark, new WhenSyntax(values, body));
    }

    private CaptureSyntax ParseCapture()
    {
        var mark = Mark();
        var keyword = Eat();
        var target = ParsePostfix();
        ExpectSeparator();
        var body = ParseInnerBlock();
        ExpectEnd(keyword);
        return Close(mark, new CaptureSyntax(target, body));
    }

    private JumpSyntax ParseJump()
    {
        var mark = Mark();
        var keyword = Eat();
        return Close(mark, new JumpSyntax(keyword, Is(keyword, "break")));
    }

    private IncludeSyntax ParseInclude()
    {
        var mark = Mark();
        Eat();
        var name = ParseUnary(mayCall: false);
        var hasArguments = !IsSeparator(Current.Kind) && Current.Kind != TokenKind.EndOfFile;
        return Close(mark, new IncludeSyntax(name, hasArguments));
    }

    private ErrorSyntax ParseNotCompiled(string word, string advice)
    {
        var mark = Mark();
        var keyword = Eat();
        _findings.Add(SyntaxRules.NotCompiled, keyword.Span, word, advice);
        SkipToSeparator();
        if (NotCompiled.HasBody(word))
        {
            ParseInnerBlock();
            ExpectEnd(keyword);
        }

        return Close(mark, new ErrorSyntax());
    }

    private BlockSyntax ParseInnerBlock()
    {
        _openBlocks++;
        EnterLevel();
        var block = ParseBlock();
        LeaveLevel();
        _openBlocks--;
        return block;
    }

    // Inside another block a second 'else' is that block's, and this one has no end.
    private void SkipFurtherElse()
    {
        while (_openBlocks == 0 && Is(Current, "else"))
        {
            _findings.Add(SyntaxRules.NothingToClose, Current.Span, TextOf(Current));
            Eat();
            SkipToSeparator();
            ParseInnerBlock();
        }
    }

    private void ExpectEnd(Token keyword)
    {
        if (Is(Current, "end"))
            Eat();
        else if (!_gaveUp)
            _findings.Add(SyntaxRules.BlockNotClosed, keyword.Span, TextOf(keyword));
    }
}
