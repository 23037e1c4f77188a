using Microsoft.AspNetCore.Http.HttpResults;
using TemplateSms.Simulator.Api.Views;

namespace TemplateSms.Simulator.Api;

/// <summary>The account.</summary>
internal static class AccountApi
{
    public static void Map(RouteGroupBuilder api) => api.MapGet("/account", Get);

    /// <summary>The account's credit and black list, and what the gateway keeps.</summary>
    /// <param name="account">The account.</param>
    public static Ok<AccountView> Get(AccountReader account) => TypedResults.Ok(account.Read());
}
