using TemplateSms.Language.Syntax;

namespace TemplateSms.Generator.Emit;

/// <summary>Writes the enum of an <c>enum(small|large)</c> parameter, and how its members print.</summary>
internal static class EnumEmitter
{
    public static void Emit(EmittedParameter parameter, string accessibility, SourceWriter output)
    {
        if (parameter.EnumType is not { } type)
            return;

        output.Line();
        output.Line($"/// <summary>The values of {CSharpText.Documentation(parameter.Model.Name)}.</summary>");
        output.Line($"{accessibility} enum {parameter.EnumName}");
        output.Open();
        foreach (var member in type.Members)
        {
            output.Line($"/// <summary>Prints <c>{CSharpText.Documentation(member)}</c>.</summary>");
            output.Line($"{Names.ToPascalCase(member)},");
        }

        output.Close();
        output.Line();
        output.Line($"private static string {GeneratedNames.TextOf}({parameter.EnumName} value) => value switch");
        output.Open();
        foreach (var member in type.Members)
            output.Line($"{parameter.EnumName}.{Names.ToPascalCase(member)} => {CSharpText.String(member)},");
        output.Line("_ => \"\",");
        output.Close("};");
        output.Line();
        output.Line($"private static string? {GeneratedNames.TextOf}({parameter.EnumName}? value) => value is {{ }} member ? {GeneratedNames.TextOf}(member) : null;");
    }
}
