using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.LanguageServer.CSharp;

/// <summary>Collects the types of a file, and the calls that may be of a template's methods.</summary>
/// <param name="hasStaticUsings">Whether the file calls methods of some class by their names alone.</param>
/// <param name="mayCall">Whether the file has such a call at all: bodies are looked at only then.</param>
internal sealed class CSharpWalk(string path, IReadOnlyList<string> usings, IReadOnlyDictionary<string, string> aliases, bool hasStaticUsings, bool mayCall) : CSharpSyntaxWalker
{
    private const int LongestReceiver = 200;

    private readonly MemberReader _members = new(path);
    private readonly List<CSharpDeclaration> _types = [];
    private readonly List<CSharpCall> _calls = [];
    private string _container = "";
    private CSharpScope _scope = new([], usings, aliases);

    public IReadOnlyList<CSharpDeclaration> Types => _types;

    public IReadOnlyList<CSharpCall> Calls => _calls;

    public override void VisitNamespaceDeclaration(NamespaceDeclarationSyntax node) => Inside(node.Name.ToString(), () => base.VisitNamespaceDeclaration(node));

    public override void VisitFileScopedNamespaceDeclaration(FileScopedNamespaceDeclarationSyntax node) =>
        Inside(node.Name.ToString(), () => base.VisitFileScopedNamespaceDeclaration(node));

    public override void VisitGlobalStatement(GlobalStatementSyntax node)
    {
        if (mayCall)
            base.VisitGlobalStatement(node);
    }

    public override void VisitClassDeclaration(ClassDeclarationSyntax node) => VisitType(node, () => base.VisitClassDeclaration(node));

    public override void VisitStructDeclaration(StructDeclarationSyntax node) => VisitType(node, () => base.VisitStructDeclaration(node));

    public override void VisitInterfaceDeclaration(InterfaceDeclarationSyntax node) => VisitType(node, () => base.VisitInterfaceDeclaration(node));

    public override void VisitRecordDeclaration(RecordDeclarationSyntax node) => VisitType(node, () => base.VisitRecordDeclaration(node));

    public override void VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        var (name, receiver) = node.Expression switch
        {
            MemberAccessExpressionSyntax access => (access.Name, ReceiverOf(access.Expression)),
            MemberBindingExpressionSyntax binding => (binding.Name, ""),
            SimpleNameSyntax simple => (simple, null),
            _ => (null, (string?)null),
        };
        if (name is not null && CSharpCall.MayBeOfTemplate(name.Identifier.ValueText, receiver, hasStaticUsings))
            _calls.Add(new CSharpCall(name.Identifier.ValueText, SpanOf(name.Identifier), receiver, node.ArgumentList.Arguments.Count, NamesOf(node.ArgumentList)));
        base.VisitInvocationExpression(node);
    }

    public override void VisitMemberAccessExpression(MemberAccessExpressionSyntax node)
    {
        var isCalled = node.Parent is InvocationExpressionSyntax invocation && invocation.Expression == node;
        if (!isCalled && node.Parent is not MemberAccessExpressionSyntax
            && ReceiverOf(node.Expression) is { Length: > 0 } receiver && CSharpCall.MayBeOfTemplate(node.Name.Identifier.ValueText, receiver, hasStaticUsings))
            _calls.Add(new CSharpCall(node.Name.Identifier.ValueText, SpanOf(node.Name.Identifier), receiver, null, []));
        base.VisitMemberAccessExpression(node);
    }

    private static CSharpArgumentName[] NamesOf(ArgumentListSyntax list) =>
    [
        .. list.Arguments
            .Where(argument => argument.NameColon is not null)
            .Select(argument => argument.NameColon!.Name.Identifier)
            .Select(name => new CSharpArgumentName(name.ValueText, SpanOf(name))),
    ];

    private static string ReceiverOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        ThisExpressionSyntax => "this",
        AliasQualifiedNameSyntax { Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } access
            when access.Span.Length <= LongestReceiver && ReceiverOf(access.Expression) is { Length: > 0 } outer => $"{outer}.{name.Identifier.ValueText}",
        _ => "",
    };

    private static TextSpan SpanOf(SyntaxToken token) => new(token.SpanStart, token.Span.Length);

    private void VisitType(TypeDeclarationSyntax node, Action visitInside) => Inside(node.Identifier.ValueText, () =>
    {
        var members = _members.Read(node, _scope);
        var bases = node.BaseList?.Types.Select(type => new CSharpTypeText(type.Type.ToString(), _scope)) ?? [];
        _types.Add(new CSharpDeclaration(_container, path, SpanOf(node.Identifier), [.. bases], members));
        if (mayCall)
        {
            visitInside();
            return;
        }

        foreach (var nested in node.Members.OfType<TypeDeclarationSyntax>())
            Visit(nested);
    });

    // What is in a namespace or a type is looked up in it, and in all around it.
    private void Inside(string name, Action visit)
    {
        var (outer, outerScope) = (_container, _scope);
        _container = outer.Length == 0 ? name : $"{outer}.{name}";
        _scope = outerScope with { Containers = [.. PrefixesOf(_container)] };
        visit();
        (_container, _scope) = (outer, outerScope);
    }

    private static IEnumerable<string> PrefixesOf(string name)
    {
        for (var end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1))
            yield return name[..end];
    }
}
