using System.ComponentModel;
using System.Reflection;
using TemplateSms.Templating;

namespace TemplateSms.Tests.Templating;

/// <summary>What only generated code calls stands in one namespace, and no editor offers it to users.</summary>
public class NamespaceTests
{
    private const string ForGeneratedCode = "TemplateSms.Templating";

    [Fact]
    public void Type_InTheNamespaceOfGeneratedCode_IsOfferedByNoEditor()
    {
        var types = typeof(Operators).Assembly.GetExportedTypes().Where(type => type.Namespace == ForGeneratedCode).ToList();

        Assert.Contains(typeof(Operators), types);
        Assert.All(types, type => Assert.True(IsHidden(type), type.FullName));
    }

    [Fact]
    public void Type_OfferedByNoEditor_StandsInTheNamespaceOfGeneratedCode() =>
        Assert.All(
            typeof(Operators).Assembly.GetExportedTypes().Where(IsHidden),
            type => Assert.Equal(ForGeneratedCode, type.Namespace));

    private static bool IsHidden(Type type) =>
        (type.DeclaringType ?? type).GetCustomAttribute<EditorBrowsableAttribute>()?.State == EditorBrowsableState.Never;
}
