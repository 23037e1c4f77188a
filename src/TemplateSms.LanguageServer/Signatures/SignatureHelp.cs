using TemplateSms.LanguageServer.Protocol;

namespace TemplateSms.LanguageServer.Signatures;

/// <summary>The protocol's <c>SignatureHelp</c>.</summary>
public sealed record SignatureHelp(IReadOnlyList<SignatureInformation> Signatures, int ActiveSignature, int? ActiveParameter);

/// <summary>A function that is called.</summary>
public sealed record SignatureInformation(string Label, MarkupContent Documentation, IReadOnlyList<ParameterInformation> Parameters);

/// <summary>A parameter of it.</summary>
/// <param name="Label">Its part of the function's label.</param>
public sealed record ParameterInformation(string Label, string Documentation);
