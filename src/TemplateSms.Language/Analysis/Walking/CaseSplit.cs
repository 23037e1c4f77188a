using TemplateSms.Language.Bound;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Analysis;

/// <summary>
/// Takes a template apart into cases where one place asks about a parameter and another reads it: each way then agrees with itself. The cases
/// together are all arguments.
/// </summary>
internal static class CaseSplit
{
    private const int MostCases = 12;
    private const int MostMembers = 8;

    public static IReadOnlyList<Facts> Of(TemplateModel model, Evaluator evaluator)
    {
        List<Facts> cases = [new Facts()];
        var expressions = BoundNodes.Expressions(model.Body);
        var questions = expressions.Where(e => SubjectOf(e) is not null).GroupBy(e => SubjectOf(e)!, StringComparer.Ordinal);
        foreach (var subject in questions.Where(g => IsReadAgain(g.Key, expressions)).OrderByDescending(g => g.Count()))
            cases = Refined(cases, subject.Distinct(), evaluator);
        foreach (var member in expressions.OfType<BoundCall>().SelectMany(c => c.Arguments).OfType<BoundParameter>().Where(IsSmallEnum))
            cases = Refined(cases, Members(member), evaluator);
        return cases;
    }

    private static bool IsReadAgain(string parameter, IReadOnlyList<BoundExpression> expressions) =>
        expressions.Where(e => e is BoundParameter && Facts.KeyOf(e) == parameter).Skip(1).Any();

    private static List<Facts> Refined(List<Facts> cases, IEnumerable<BoundExpression> questions, Evaluator evaluator)
    {
        var refined = cases;
        foreach (var question in questions)
        {
            // A question that a case answers, or that says nothing of it, leaves the case as it is: more cases never become fewer.
            refined = [.. refined.SelectMany(c => new[] { evaluator.Assume(question, true, c), evaluator.Assume(question, false, c) }).OfType<Facts>().Distinct()];
            if (refined.Count is 0 or > MostCases)
                return cases;
        }

        return refined;
    }

    /// <summary>The one parameter that a question is about, beside constants; null when there is not one.</summary>
    private static string? SubjectOf(BoundExpression expression) => expression switch
    {
        BoundParameter { Type: { Kind: TypeKind.Bool, IsNullable: false } } parameter => Facts.KeyOf(parameter),
        BoundUnary { Operator: UnaryOperator.IsTruthy, Operand: BoundParameter parameter } => Facts.KeyOf(parameter),
        BoundBinary { Operator: < BinaryOperator.And, Right: BoundLiteral } comparison => OperandOf(comparison.Left),
        BoundBinary { Operator: < BinaryOperator.And, Left: BoundLiteral } comparison => OperandOf(comparison.Right),
        BoundCall { Function.Narrows: not null } call when call.Arguments.Skip(1).All(a => a is BoundLiteral) => OperandOf(call.Arguments[0]),
        _ => null,
    };

    private static string? OperandOf(BoundExpression operand) => operand switch
    {
        BoundParameter parameter => Facts.KeyOf(parameter),
        BoundSize { Target: BoundParameter parameter } => Facts.KeyOf(parameter),
        BoundCall { Function.IsSize: true } call => OperandOf(call.Arguments[0]),
        _ => null,
    };

    private static bool IsSmallEnum(BoundParameter parameter) =>
        parameter.Type is { Kind: TypeKind.Enum, IsNullable: false } && parameter.Type.Members.Count <= MostMembers;

    private static IEnumerable<BoundExpression> Members(BoundParameter parameter) => parameter.Type.Members.Select(m =>
        new BoundBinary(TemplateType.Bool, parameter.Span, BinaryOperator.Equal, parameter, new BoundLiteral(parameter.Type, parameter.Span, m)));
}
