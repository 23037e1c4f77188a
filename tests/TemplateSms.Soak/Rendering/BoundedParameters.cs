using TemplateSms.Language.Compilation;
using TemplateSms.Language.Types;

namespace TemplateSms.Soak.Rendering;

/// <summary>Asks whether all parameters of a template are bounded, so that a finite proof is to be expected.</summary>
internal static class BoundedParameters
{
    public static bool AreAll(CompiledTemplate template) => template.Model.Parameters.All(p => IsBounded(p.Type));

    private static bool IsBounded(TemplateType type) => type.Kind switch
    {
        TypeKind.String or TypeKind.Uri => type.Text.Most is not null,
        TypeKind.List => type.MostElements is not null && IsBounded(type.Element!),
        TypeKind.CSharp => false,
        _ => true,
    };
}
