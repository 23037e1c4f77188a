using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;
using TemplateSms.CodeFixes.CallSites;
using TemplateSms.CodeFixes.Templates;

namespace TemplateSms.CodeFixes.Tests;

/// <summary><c>dotnet format</c> asks for all fixes of a solution and makes the first that it is offered, without asking anybody.</summary>
public class UnaskedFixTests
{
    // After these the same is sent, or its typography alone is another. Those of templates choose for themselves.
    private static readonly Type[] _safe = [typeof(ReplaceForeignCharactersFix), typeof(NameArgumentsFix), typeof(TemplateFixProvider)];

    public static TheoryData<Type> Providers =>
        [.. typeof(PassCultureFix).Assembly.GetTypes().Where(type => !type.IsAbstract && type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)];

    [Theory]
    [MemberData(nameof(Providers))]
    public void Fix_IsMadeInASolution_OnlyIfItIsSafe(Type provider)
    {
        var scopes = ((CodeFixProvider)Activator.CreateInstance(provider)!).GetFixAllProvider()?.GetSupportedFixAllScopes() ?? [];

        Assert.Equal(_safe.Contains(provider), scopes.Contains(FixAllScope.Solution));
    }
}
