using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace TemplateSms.Mutation.Mutants.Mutators;

/// <summary>The call of a method that is mistaken for another: the first for the last, any for all.</summary>
internal static class Calls
{
    private static readonly Dictionary<string, string> _names = Both(
        ("Any", "All"),
        ("First", "Last"),
        ("FirstOrDefault", "LastOrDefault"),
        ("Min", "Max"),
        ("OrderBy", "OrderByDescending"),
        ("ThenBy", "ThenByDescending"),
        ("Skip", "Take"),
        ("SkipWhile", "TakeWhile"),
        ("Append", "Prepend"),
        ("Union", "Intersect"),
        ("StartsWith", "EndsWith"),
        ("IndexOf", "LastIndexOf"),
        ("TrimStart", "TrimEnd"),
        ("ToUpperInvariant", "ToLowerInvariant"),
        ("Ceiling", "Floor"),
        ("AddDays", "AddHours"),
        ("FromSeconds", "FromMilliseconds"));

    private static readonly HashSet<string> _left = ["Where", "Distinct", "Reverse", "Trim", "TrimStart", "TrimEnd", "Skip", "Take", "OrderBy", "Normalize"];

    public static IEnumerable<Mutation> Of(SyntaxNode node, SemanticModel model)
    {
        if (node is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } call || Places.Declares(call))
            yield break;
        var name = member.Name.Identifier.ValueText;
        var host = call.Parent is ExpressionStatementSyntax statement ? (SyntaxNode)statement : call;
        if (_names.TryGetValue(name, out var other))
            yield return Switches.Replace("call", host, call, call.WithExpression(member.WithName(IdentifierName(other))));
        if (_left.Contains(name) && host == call)
            yield return Switches.Replace("call", call, call, member.Expression);
    }

    private static Dictionary<string, string> Both(params (string One, string Other)[] pairs) =>
        pairs.SelectMany(pair => new[] { pair, (One: pair.Other, Other: pair.One) }).ToDictionary(pair => pair.One, pair => pair.Other);
}
