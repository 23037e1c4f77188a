using System.Globalization;

namespace TemplateSms.Generator.Emit;

/// <summary>Writes the choice among the texts of a message: a method for each, and the calls that add them until one fits.</summary>
/// <param name="parameters">Those of the message, whose values have passed their guards.</param>
/// <param name="heads">Writes heads of methods.</param>
internal sealed class AlternativesEmitter(IReadOnlyList<EmittedParameter> parameters, ParameterLines heads, SourceWriter output)
{
    /// <summary>The variable that takes the first text that fits.</summary>
    public const string Texts = "texts";

    /// <summary>The method of a writer that adds its text.</summary>
    public const string Finish = "Finish";

    /// <summary>The method that passes over a text.</summary>
    public const string Refuse = "Refuse";

    private const string Type = Runtime.Templating + "SmsAlternatives";

    public void EmitChoice(int count, string variable, string declaration, string tracker)
    {
        output.Line($"var {variable} = new {Type}({declaration}, {tracker}, texts: {Number(count)});");
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
                output.Line($"if ({variable}.WantsMore)");
            if (i > 0)
                output.Indent();
            output.Line($"{MethodOf(i)}({string.Join(", ", parameters.Select(p => p.ValueName).Prepend("ref " + variable))});");
            if (i > 0)
                output.Unindent();
        }

        output.Line($"return {variable}.TryFinish(out content, out error);");
    }

    public void EmitHead(int index, string variable)
    {
        output.Line();
        heads.Head($"private static void {MethodOf(index)}(");
        output.Indent();
        output.Line($"ref {Type} {variable}{(parameters.Count == 0 ? ")" : ",")}");
        for (var i = 0; i < parameters.Count; i++)
            EmitParameter(parameters[i], i == parameters.Count - 1 ? ")" : ",");
        output.Unindent();
    }

    private void EmitParameter(EmittedParameter parameter, string end)
    {
        var text = $"{parameter.ValueType} {parameter.ValueName}{end}";
        if (parameter.Replacement is null)
            heads.Line(text, parameter);
        else
            output.Line(text);
    }

    // An underscore keeps it apart from what C# has for the names of a template.
    private static string MethodOf(int index) => "Text_" + Number(index + 1);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
