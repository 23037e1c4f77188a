using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Binding;

internal sealed partial class Binder
{
    private BoundBlock BindBlock(BlockSyntax? block)
    {
        var statements = new List<BoundStatement>();
        foreach (var statement in block?.Statements ?? [])
        {
            if (BindStatement(statement) is { } bound)
                statements.Add(bound);
        }

        return new BoundBlock(statements);
    }

    private BoundStatement? BindStatement(StatementSyntax statement) => statement switch
    {
        TextSyntax text => text.Value.IsEmpty ? null : new BoundText(text.Value, LiteralText(text.Value)),
        PrintSyntax print => BindPrint(print),
        IfSyntax branch => BindIf(branch),
        ForSyntax loop => BindFor(loop),
        ErrorSyntax => null,
        _ => NotYet(statement),
    };

    private BoundStatement? NotYet(StatementSyntax statement)
    {
        _findings.Add(SyntaxRules.NotCompiled, statement.Span, FirstWord(statement.Span), "this version does not compile it yet");
        return null;
    }

    private string FirstWord(TextSpan span)
    {
        var text = TextOf(span);
        var end = text.IndexOfAny([' ', '\n', '\r', '\t']);
        return end < 0 ? text : text.Substring(0, end);
    }

    private BoundPrint BindPrint(PrintSyntax print)
    {
        var expression = BindExpression(print.Expression);
        if (expression.Type.Kind == TypeKind.List)
            Fail(expression.Span, BindingRules.WrongType, $"A {expression.Type.Display} has no printed form; loop over it with 'for'");
        return new BoundPrint(expression);
    }

    private BoundIf BindIf(IfSyntax statement)
    {
        var branches = new List<BoundBranch>();
        foreach (var branch in statement.Branches)
            branches.Add(new BoundBranch(BindCondition(branch.Condition), BindBlock(branch.Body)));
        return new BoundIf(statement.Span, branches, BindBlock(statement.Otherwise));
    }

    private BoundStatement? BindFor(ForSyntax loop)
    {
        foreach (var option in loop.Options)
            _findings.Add(SyntaxRules.NotCompiled, option.Span, FirstWord(option.Span), "this version does not compile it yet");

        var list = BindExpression(loop.List);
        if (list.Type.Kind is not (TypeKind.List or TypeKind.Error))
        {
            Fail(list.Span, BindingRules.WrongType, $"'for' walks a list, and '{TextOf(list.Span)}' is of type {list.Type.Display}");
            return null;
        }

        var loopId = _loops++;
        var name = TextOf(loop.Variable);
        var variable = new BoundLocal(list.Type.Element ?? TemplateType.Error, loop.Variable.Span, name, LocalName(name, loopId));
        var outer = _scope;
        _scope = new Scope(outer, variable, loopId);
        var body = BindBlock(loop.Body);
        _scope = outer;
        return new BoundFor(loop.Span, loopId, variable, list, body, BindBlock(loop.Otherwise));
    }

    // A number keeps the loops of one method apart, and an underscore keeps them apart from camelCase parameters.
    private string LocalName(string name, int loopId)
    {
        var camel = Names.ToCamelCase(name);
        var isTaken = loopId > 0
            || camel is "content" or "error" or "writer" or "tracker"
            || !Names.IsIdentifier(camel)
            || _parameters.Values.Any(p => p.CSharpName == camel);
        return isTaken ? $"{camel}_{loopId + 1}" : camel;
    }
}
