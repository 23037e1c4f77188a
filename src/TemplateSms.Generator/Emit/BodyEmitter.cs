using System.Globalization;
using TemplateSms.Language.Binding;

namespace TemplateSms.Generator.Emit;

/// <summary>Writes the statements of a body as calls on a writer.</summary>
internal sealed class BodyEmitter(
    SourceWriter output,
    ExpressionEmitter expressions,
    LineDirectives lines,
    TemplateModel model,
    string writer)
{
    /// <summary>The method that gives an enum's member as it prints; an underscore keeps it apart from a template's methods.</summary>
    public const string TextOf = "Text_Of";

    // An underscore keeps these apart from parameters, whose camelCase has none.
    public static string IndexName(int loopId) => "index_" + Number(loopId);

    public static string CountName(int loopId) => "count_" + Number(loopId);

    private static string ListName(int loopId) => "list_" + Number(loopId);

    public void Emit(BoundBlock block)
    {
        foreach (var statement in block.Statements)
            Emit(statement);
    }

    private void Emit(BoundStatement statement)
    {
        switch (statement)
        {
            case BoundText text:
                output.Line($"{writer}.Text({CSharpText.String(text.Value)});");
                break;
            case BoundPrint print:
                EmitPrint(print);
                break;
            case BoundIf branch:
                EmitIf(branch);
                break;
            case BoundFor loop:
                EmitFor(loop);
                break;
        }
    }

    private void EmitPrint(BoundPrint print)
    {
        if (print.Expression.Type.Kind == TypeKind.Null)
            return;
        var prefix = $"{writer}.Write(";
        output.Directive(lines.Map(print.Span, output.Indentation + prefix.Length));
        output.Line($"{prefix}{expressions.Emit(print.Expression)});");
        output.Directive(LineDirectives.Hidden);
    }

    private void EmitIf(BoundIf statement)
    {
        for (var i = 0; i < statement.Branches.Count; i++)
        {
            var branch = statement.Branches[i];
            var prefix = i == 0 ? "if (" : "else if (";
            output.Directive(lines.Map(branch.Condition.Span, output.Indentation + prefix.Length));
            output.Line($"{prefix}{expressions.EmitCondition(branch.Condition)})");
            output.Directive(LineDirectives.Hidden);
            EmitNested(branch.Body);
        }

        if (statement.Otherwise.Statements.Count > 0)
        {
            output.Line("else");
            EmitNested(statement.Otherwise);
        }
    }

    private void EmitFor(BoundFor loop)
    {
        var (index, count, list) = (IndexName(loop.LoopId), CountName(loop.LoopId), ListName(loop.LoopId));
        var prefix = $"var {list} = ";
        output.Directive(lines.Map(loop.List.Span, output.Indentation + prefix.Length));
        output.Line($"{prefix}{expressions.Emit(loop.List)};");
        output.Directive(LineDirectives.Hidden);
        output.Line(loop.List.Type.IsNullable ? $"var {count} = {list}?.Count ?? 0;" : $"var {count} = {list}.Count;");
        output.Line($"for (var {index} = 0; {index} < {count}; {index}++)");
        output.Open();
        var variable = CSharpText.Identifier(loop.Variable.CSharpName);
        output.Line($"var {variable} = {list}{(loop.List.Type.IsNullable ? "!" : "")}[{index}];");
        if (GuardEmitter.Emit(loop.Variable.Type, variable, NameOf(loop), model.Settings.Encoding) is { } guard)
        {
            output.Line($"if (!{guard})");
            output.Open();
            output.Line(GuardEmitter.NameTemplate(model.Name));
            output.Line("return false;");
            output.Close();
        }

        Emit(loop.Body);
        output.Close();
        if (loop.Otherwise.Statements.Count > 0)
        {
            output.Line($"if ({count} == 0)");
            EmitNested(loop.Otherwise);
        }
    }

    // An error in an element names the list's parameter.
    private static string NameOf(BoundFor loop) => loop.List is BoundParameter parameter ? parameter.Parameter.Name : loop.Variable.Name;

    private void EmitNested(BoundBlock block)
    {
        output.Open();
        Emit(block);
        output.Close();
    }

    private static string Number(int number) => (number + 1).ToString(CultureInfo.InvariantCulture);
}
