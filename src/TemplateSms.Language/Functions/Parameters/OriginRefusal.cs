using TemplateSms.Language.Types;

namespace TemplateSms.Language.Functions;

/// <summary>The origins of arguments with which Scriban's function has another result than ours would have.</summary>
/// <param name="Does">Completes "the function …, as Scriban does not"; <c>{0}</c> stands for the origin in words.</param>
public sealed record OriginRefusal(ValueOrigin Origins, string Does);
