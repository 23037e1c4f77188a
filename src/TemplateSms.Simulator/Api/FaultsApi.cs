using Microsoft.AspNetCore.Http.HttpResults;
using TemplateSms.Simulator.Faults;

namespace TemplateSms.Simulator.Api;

/// <summary>The API of simulated faults.</summary>
internal static class FaultsApi
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/faults", Get);
        api.MapPut("/faults", Put).ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapDelete("/faults", Delete);
    }

    /// <summary>The faults; none unless someone asked for them.</summary>
    /// <param name="injector">The faults.</param>
    public static Ok<FaultPlan> Get(FaultInjector injector) => TypedResults.Ok(injector.Plan);

    /// <summary>Replaces the faults, and begins chance anew at the seed.</summary>
    /// <param name="injector">The faults.</param>
    /// <param name="plan">The new faults.</param>
    public static Results<Ok<FaultPlan>, ProblemHttpResult> Put(FaultInjector injector, FaultPlan plan)
    {
        if (FaultPlanRules.Check(plan) is { } problem)
            return TypedResults.Problem(problem, statusCode: StatusCodes.Status400BadRequest);

        injector.Plan = plan;
        return TypedResults.Ok(plan);
    }

    /// <summary>Lets the gateway work again.</summary>
    /// <param name="injector">The faults.</param>
    public static NoContent Delete(FaultInjector injector)
    {
        injector.Plan = FaultPlan.None;
        return TypedResults.NoContent();
    }
}
