using TemplateSms.Language.Types;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Places;

/// <summary>Finds the members of the value that a chain of names leads to.</summary>
public static class MemberFinder
{
    /// <param name="known">The name that the chain begins with.</param>
    /// <param name="count">The names of the chain that lead to the value.</param>
    public static IReadOnlyList<KnownMember> Members(TemplateView template, NameChain chain, KnownName known, int count)
    {
        var type = chain.HasIndex[0] ? known.Type?.Element : known.Type;
        return type is null || count != 1 ? [] : [.. TypeMembers.Of(type.Kind).Select(name => new KnownMember(name, $"{name}: int", ""))];
    }
}
