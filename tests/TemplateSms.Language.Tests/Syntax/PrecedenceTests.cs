using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Tests.Syntax;

// The tree of an expression, with parentheses around every operation.
public class PrecedenceTests
{
    [Theory]
    [InlineData("1 + 2 * 3", "(1 + (2 * 3))")]
    [InlineData("1 - 2 - 3", "((1 - 2) - 3)")]
    [InlineData("(1 + 2) * 3", "((1 + 2) * 3)")]
    [InlineData("a + 1 < b * 2", "((a + 1) < (b * 2))")]
    [InlineData("a < b == c", "((a < b) == c)")]
    [InlineData("a || b && c", "(a || (b && c))")]
    [InlineData("a ?? b + c", "(a ?? (b + c))")]
    [InlineData("a ?? b ?? c", "((a ?? b) ?? c)")]
    [InlineData("!a == 7", "((!a) == 7)")]
    [InlineData("!!a && -b + 1 > 0", "((!(!a)) && (((-b) + 1) > 0))")]
    [InlineData("a ? b : c ? d : e", "(a ? b : (c ? d : e))")]
    [InlineData("a > 1 ? b : c", "((a > 1) ? b : c)")]
    [InlineData("a // 2 % 3", "((a // 2) % 3)")]
    public void Operators_BindAsInScriban(string expression, string tree) => Assert.Equal(tree, TreeOf(expression));

    [Theory]
    [InlineData("a | f", "f(a)")]
    [InlineData("a | f | g 1 'x'", "g(f(a), 1, 'x')")]
    [InlineData("'x' + a | f", "f(('x' + a))")]
    [InlineData("a | f + 1", "(f(a) + 1)")]
    [InlineData("f a b", "f(a, b)")]
    [InlineData("f a b + 1", "f(a, (b + 1))")]
    [InlineData("f(a, b) + 1", "(f(a, b) + 1)")]
    [InlineData("f (a) (b)", "f((a), (b))")]
    [InlineData("f(a)", "f(a)")]
    [InlineData("f x:1 y:a", "f(x: 1, y: a)")]
    [InlineData("g (f a)", "g((f(a)))")]
    [InlineData("s.f a | s.g 1 ? b : c", "(s.g(s.f(a), 1) ? b : c)")]
    public void Calls_TakeWhatScribanGivesThem(string expression, string tree) => Assert.Equal(tree, TreeOf(expression));

    [Theory]
    [InlineData("a.b.c", "a.b.c")]
    [InlineData("a?.b", "a.b")]
    [InlineData("a[0].b", "a[0].b")]
    [InlineData("a.b[1 + 2]", "a.b[(1 + 2)]")]
    public void Paths_ReachMembersAndElements(string expression, string tree) => Assert.Equal(tree, TreeOf(expression));

    [Theory]
    [InlineData("1, 2", "1", "2")]
    [InlineData("1 || 2, 3", "1", "2", "3")]
    [InlineData("a && b || c", "(a && b)", "c")]
    [InlineData("a ?? 'x'", "(a ?? 'x')")]
    [InlineData("a ?? 1 || 2", "(a ?? (1 || 2))")]
    [InlineData("(1 || 2)", "(1 || 2)")]
    [InlineData("f 1 2 || 3", "f(1, 2)", "3")]
    [InlineData("1, a | f 0, 2", "1", "f(a, 0)", "2")]
    [InlineData("a | f(1) || 2", "(f(a, 1) || 2)")]
    [InlineData("a ? 1 : 2, 3", "(a ? 1 : 2)", "3")]
    public void When_TakesTheValuesThatScribanParts(string values, params string[] trees)
    {
        var source = "{{ case a }} text {{ # note }}{{ when " + values + " }}x{{ end }}";
        var (tree, findings) = TemplateCompiler.Parse(new TemplateFile("a.smstpl", source));
        var statement = Assert.IsType<CaseSyntax>(tree.Body.Statements[0]);

        Assert.Empty(findings);
        Assert.Equal(trees, statement.Branches.Single().Values.Select(value => Show(value, source)));
    }

    private static string TreeOf(string expression)
    {
        var source = "{{ " + expression + " }}";
        var (tree, _) = TemplateCompiler.Parse(new TemplateFile("a.smstpl", source));
        return Show(Assert.IsType<PrintSyntax>(tree.Body.Statements[0]).Expression, source);
    }

    private static string Show(ExpressionSyntax expression, string source)
    {
        return expression switch
        {
            BinarySyntax binary => $"({Of(binary.Left)} {Text(binary.Operator)} {Of(binary.Right)})",
            UnarySyntax unary => $"({Text(unary.Operator)}{Of(unary.Operand)})",
            ConditionalSyntax conditional => $"({Of(conditional.Condition)} ? {Of(conditional.WhenTrue)} : {Of(conditional.WhenFalse)})",
            ParenthesizedSyntax { Expression: BinarySyntax inner } => Of(inner),
            ParenthesizedSyntax parenthesized => $"({Of(parenthesized.Expression)})",
            MemberSyntax member => $"{Of(member.Target)}.{Text(member.Member)}",
            IndexSyntax index => $"{Of(index.Target)}[{Of(index.Index)}]",
            CallSyntax call => $"{Of(call.Function)}({string.Join(", ", ArgumentsOf(call))})",
            _ => source.Substring(expression.Span.Start, expression.Span.Length),
        };

        string Of(ExpressionSyntax inner) => Show(inner, source);

        string Text(Token token) => source.Substring(token.Start, token.End - token.Start);

        IEnumerable<string> ArgumentsOf(CallSyntax call)
        {
            var arguments = call.Arguments.Select(a => a.Name is { } name ? $"{Text(name)}: {Of(a.Value)}" : Of(a.Value));
            return call.Piped is null ? arguments : arguments.Prepend(Of(call.Piped));
        }
    }
}
