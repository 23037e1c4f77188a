using System.Globalization;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Soak.Making;
using TemplateSms.Soak.Making.Members;
using TemplateSms.Soak.Making.Templates;

namespace TemplateSms.Soak.Builds;

/// <summary>A made template that the compiler takes.</summary>
internal sealed record BuiltTemplate(string Path, string Text)
{
    /// <summary>Makes the template of a number; null when the compiler refuses it, which needs no build.</summary>
    public static BuiltTemplate? Make(int number, int seed)
    {
        var choices = new Choices(unchecked(seed + (number * 7919)));
        var name = "made_" + number.ToString(CultureInfo.InvariantCulture);
        var text = (number % 4) switch
        {
            0 => RandomMember.Make(choices),
            1 => OddTemplate.Make(choices, number),
            _ => TemplateMaker.Make(name, number, unchecked(seed + number)).Text,
        };
        var path = name + TemplateFile.Extension;
        return TemplateCompiler.Compile(TemplateResolver.Resolve(new TemplateFile(path, text), IncludedTemplates.Files)).CanEmit ? new(path, text) : null;
    }
}
