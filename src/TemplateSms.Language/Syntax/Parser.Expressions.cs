using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Language.Syntax;

// Scriban's grammar of expressions: pipes and ?: bind loosest, a function's arguments are whole expressions without calls,
// and what follows a piped call applies to its result.
public sealed partial class Parser
{
    private const string ListInParentheses = "the list in parentheses, when it is more than one value";

    private Place _place;

    /// <summary>The position of an expression, which determines what may follow it.</summary>
    private enum Place
    {
        Anywhere,

        /// <summary>The words after it are the loop's options, not arguments of a call.</summary>
        ListOfFor,

        /// <summary>A <c>||</c> up to the first <c>|</c> or <c>?</c> parts two values.</summary>
        ValueOfWhen,
    }

    private ExpressionSyntax ParseExpression(Place place = Place.Anywhere)
    {
        var outer = _place;
        _place = place;
        var expression = ParsePipes();
        _place = outer;
        return expression;
    }

    private ExpressionSyntax ParsePipes()
    {
        var mark = Mark();
        if (!EnterLevel())
        {
            LeaveLevel();
            return Close(mark, new MissingExpressionSyntax());
        }

        var expression = ParseBinary(0, mayCall: true);
        if (_place == Place.ValueOfWhen)
            _place = Place.Anywhere;
        while (Current.Kind is TokenKind.Pipe or TokenKind.Question && !IsTooLong(expression))
        {
            if (Current.Kind == TokenKind.Question)
            {
                expression = ParseConditional(mark, expression);
                break;
            }

            Eat();
            while (Current.Kind == TokenKind.NewLine)
                Eat();
            var function = ParsePostfix();
            if (function is MissingExpressionSyntax)
            {
                expression = Close(mark, new MissingExpressionSyntax());
                break;
            }

            expression = function is CallSyntax { Piped: null } call
                ? Close(mark, new CallSyntax(expression, call.Function, call.Arguments))
                : Close(mark, new CallSyntax(expression, function, ParseArguments()));
            expression = ContinueBinary(mark, expression, 0, mayCall: false);
        }

        LeaveLevel();
        return expression;
    }

    private ConditionalSyntax ParseConditional(int mark, ExpressionSyntax condition)
    {
        Eat();
        RefuseNewLine();
        var whenTrue = ParseExpression(_place);
        RefuseNewLine();
        if (Current.Kind == TokenKind.Colon && !MayEndAtColon(whenTrue))
            ReportUnexpected("the value before it in parentheses");
        if (Current.Kind == TokenKind.Colon)
            Eat();
        else
            ReportUnexpected("':' and the value when the condition is false");
        RefuseNewLine();
        var whenFalse = ParseExpression(_place);
        return Close(mark, new ConditionalSyntax(condition, whenTrue, whenFalse));
    }

    // Behind a sign or in a pipe, Scriban takes 'name:' for the name of an argument.
    private static bool MayEndAtColon(ExpressionSyntax expression) => expression switch
    {
        UnarySyntax => false,
        BinarySyntax binary => MayEndAtColon(binary.Right) && !StartsWithPipe(binary.Left),
        ConditionalSyntax conditional => MayEndAtColon(conditional.WhenFalse),
        CallSyntax { Piped: null } call => EndsInParenthesis(call) || call.Arguments.All(argument => MayEndAtColon(argument.Value)),
        CallSyntax => false,
        _ => true,
    };

    private static bool EndsInParenthesis(CallSyntax call) =>
        call.Parts[call.Parts.Count - 1] is { Node: null, Token.Kind: TokenKind.CloseParen };

    private static bool StartsWithPipe(ExpressionSyntax expression) =>
        expression is BinarySyntax binary ? StartsWithPipe(binary.Left) : expression is CallSyntax { Piped: not null };

    private ExpressionSyntax ParseBinary(int precedence, bool mayCall)
    {
        var mark = Mark();
        return ContinueBinary(mark, ParseUnary(mayCall), precedence, mayCall);
    }

    private ExpressionSyntax ContinueBinary(int mark, ExpressionSyntax left, int precedence, bool mayCall)
    {
        while (PrecedenceOf(Current.Kind) is var next && next > precedence && !IsTooLong(left))
        {
            if (precedence == 0 && _place == Place.ValueOfWhen && Current.Kind == TokenKind.PipePipe)
                break;
            if (NotCompiled.Operator(Current.Kind) is { } advice)
                _findings.Add(SyntaxRules.NotCompiled, Current.Span, TextOf(Current), advice);
            var operatorToken = Eat();
            RefuseNewLine();
            var right = ParseBinary(next, mayCall);
            left = Close(mark, new BinarySyntax(left, operatorToken, right));
        }

        return left;
    }

    private bool IsTooLong(ExpressionSyntax expression)
    {
        if (expression.Depth < MostChained)
            return false;
        GiveUp();
        return true;
    }

    private static int PrecedenceOf(TokenKind kind) => kind switch
    {
        TokenKind.QuestionQuestion or TokenKind.QuestionExclamation => 20,
        TokenKind.PipePipe => 30,
        TokenKind.AmpersandAmpersand => 40,
        TokenKind.Ampersand => 60,
        TokenKind.EqualEqual or TokenKind.BangEqual => 70,
        TokenKind.Less or TokenKind.LessEqual or TokenKind.Greater or TokenKind.GreaterEqual => 80,
        TokenKind.Plus or TokenKind.Minus => 100,
        TokenKind.Star or TokenKind.Slash or TokenKind.SlashSlash or TokenKind.Percent
            or TokenKind.ShiftLeft or TokenKind.ShiftRight => 110,
        TokenKind.DotDot or TokenKind.DotDotLess => 130,
        _ => 0,
    };

    private ExpressionSyntax ParseUnary(bool mayCall)
    {
        var mark = Mark();
        if (Current.Kind is not (TokenKind.Bang or TokenKind.Minus or TokenKind.Plus))
            return ParseCall(mayCall);

        var operatorToken = Eat();
        if (!EnterLevel())
        {
            LeaveLevel();
            return Close(mark, new MissingExpressionSyntax());
        }

        var operand = ParseUnary(mayCall);
        LeaveLevel();
        return Close(mark, new UnarySyntax(operatorToken, operand));
    }

    private ExpressionSyntax ParseCall(bool mayCall)
    {
        var mark = Mark();
        var function = ParsePostfix();
        if (!mayCall || function is not (NameSyntax or MemberSyntax) || !StartsArgument(Current))
            return function;
        return Close(mark, new CallSyntax(null, function, ParseArguments(_place == Place.ListOfFor)));
    }

    /// <summary>Parses arguments after blanks: each a whole expression, but calls only in parentheses.</summary>
    /// <param name="namesAreOptions">Whether Scriban would take a name for an option of the loop.</param>
    private List<ArgumentSyntax> ParseArguments(bool namesAreOptions = false)
    {
        var arguments = new List<ArgumentSyntax>();
        while (StartsArgument(Current))
        {
            if (namesAreOptions && Current.Kind == TokenKind.Identifier)
                ReportUnexpected(ListInParentheses);
            arguments.Add(ParseArgument(mayCall: false));
        }

        return arguments;
    }

    private ArgumentSyntax ParseArgument(bool mayCall)
    {
        var mark = Mark();
        if (Current.Kind == TokenKind.Identifier && Next().Kind == TokenKind.Colon)
        {
            var name = Eat();
            Eat();
            return Close(mark, new ArgumentSyntax(name, ParseUnary(mayCall: false)));
        }

        var value = mayCall ? ParseExpression() : ParseBinary(0, mayCall: false);
        return Close(mark, new ArgumentSyntax(null, value));
    }

    private bool StartsArgument(Token token) => token.Kind switch
    {
        TokenKind.Identifier => !(_place == Place.ListOfFor && IsForOption(token)) && !Is(token, "in") && !IsBlockWord(token),
        TokenKind.SpecialIdentifier or TokenKind.Integer or TokenKind.Float or TokenKind.String or TokenKind.VerbatimString
            or TokenKind.InterpolatedStart or TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.OpenBrace
            or TokenKind.Bang or TokenKind.At => true,
        _ => false,
    };

    /// <summary>Parses a value with its members, indexes and the arguments in parentheses right behind it.</summary>
    private ExpressionSyntax ParsePostfix()
    {
        var mark = Mark();
        var expression = ParsePrimary();
        while (!IsTooLong(expression))
        {
            if (Current.Kind is TokenKind.Dot or TokenKind.QuestionDot)
                expression = ParseMember(mark, expression);
            else if (Current.Kind == TokenKind.OpenBracket && !Current.HasLeadingTrivia)
                expression = ParseIndex(mark, expression);
            else if (Current.Kind == TokenKind.OpenParen && !Current.HasLeadingTrivia && expression is NameSyntax or MemberSyntax)
                expression = ParseExplicitCall(mark, expression);
            else
                break;
        }

        return expression;
    }

    private ExpressionSyntax ParseMember(int mark, ExpressionSyntax target)
    {
        var dot = Eat();
        if (Current.Kind == TokenKind.Identifier)
            return Close(mark, new MemberSyntax(target, dot, Eat()));
        ReportUnexpected("the name of a member");
        return Close(mark, new MissingExpressionSyntax());
    }

    private IndexSyntax ParseIndex(int mark, ExpressionSyntax target)
    {
        Eat();
        RefuseNewLine();
        var index = ParseExpression();
        RefuseNewLine();
        ExpectClosing(TokenKind.CloseBracket, "']'");
        return Close(mark, new IndexSyntax(target, index));
    }

    private CallSyntax ParseExplicitCall(int mark, ExpressionSyntax function)
    {
        var arguments = new List<ArgumentSyntax>();
        Eat();
        RefuseNewLine();
        while (Current.Kind is not (TokenKind.CloseParen or TokenKind.CodeClose or TokenKind.EndOfFile))
        {
            var before = _index;
            arguments.Add(ParseArgument(mayCall: true));
            RefuseNewLine();
            if (Current.Kind != TokenKind.Comma)
                break;
            Eat();
            RefuseNewLine();
            if (Current.Kind == TokenKind.CloseParen)
                ReportUnexpected("an argument");
            if (_index == before)
                break;
        }

        ExpectClosing(TokenKind.CloseParen, "')'");
        return Close(mark, new CallSyntax(null, function, arguments));
    }

    // Scriban lets a line end behind a pipe only.
    private void RefuseNewLine()
    {
        if (Current.Kind != TokenKind.NewLine)
            return;
        ReportUnexpected("the rest of the expression; only '|' may end a line");
        while (Current.Kind == TokenKind.NewLine)
            Eat();
        _lastUnexpected = Current.Start;
    }

    private void ExpectClosing(TokenKind kind, string text)
    {
        if (Current.Kind == kind)
            Eat();
        else
            ReportUnexpected(text);
    }

    private ExpressionSyntax ParsePrimary()
    {
        var mark = Mark();
        switch (Current.Kind)
        {
            case TokenKind.Identifier when !IsBlockWord(Current):
            case TokenKind.SpecialIdentifier:
                return Close(mark, new NameSyntax(Eat()));
            case TokenKind.Integer or TokenKind.Float or TokenKind.String or TokenKind.VerbatimString:
                return ParseLiteral(mark);
            case TokenKind.InterpolatedStart:
                return ParseInterpolated(mark);
            case TokenKind.OpenParen:
                return ParseParenthesized(mark);
        }

        if (NotCompiled.Operator(Current.Kind) is { } advice)
        {
            _findings.Add(SyntaxRules.NotCompiled, Current.Span, TextOf(Current), advice);
            SkipToSeparator();
        }
        else
        {
            ReportUnexpected("an expression");
        }

        return Close(mark, new MissingExpressionSyntax());
    }

    private LiteralSyntax ParseLiteral(int mark)
    {
        if (Current.Kind == TokenKind.Float && NotCompiled.Suffix(_source[Current.End - 1]) is { } advice)
            _findings.Add(SyntaxRules.NotCompiled, Current.Span, TextOf(Current), advice);
        return Close(mark, new LiteralSyntax(Eat()));
    }

    private ParenthesizedSyntax ParseParenthesized(int mark)
    {
        Eat();
        RefuseNewLine();
        var expression = ParseExpression();
        RefuseNewLine();
        ExpectClosing(TokenKind.CloseParen, "')'");
        return Close(mark, new ParenthesizedSyntax(expression));
    }

    private InterpolatedSyntax ParseInterpolated(int mark)
    {
        var contents = new List<InterpolatedPart>();
        Eat();
        while (Current.Kind is TokenKind.InterpolatedText or TokenKind.InterpolatedOpen)
        {
            if (Eat() is { Kind: TokenKind.InterpolatedText } text)
            {
                contents.Add(new InterpolatedPart(text.ValueSpan, null));
                continue;
            }

            var hole = ParseExpression();
            contents.Add(new InterpolatedPart(default, hole));
            if (Current.Kind == TokenKind.InterpolatedClose)
            {
                Eat();
                continue;
            }

            ReportUnexpected("'}'");
            break;
        }

        while (Current.Kind is not (TokenKind.InterpolatedEnd or TokenKind.CodeClose or TokenKind.EndOfFile))
            Eat();
        if (Current.Kind == TokenKind.InterpolatedEnd)
            Eat();
        return Close(mark, new InterpolatedSyntax(contents));
    }
}
