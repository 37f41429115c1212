using CreditGrading;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what grades credit subjects.</summary>
public static class CreditGradingServiceCollectionExtensions
{
    /// <summary>Registers one <see cref="SchemeCatalog"/> for all of the application, as a singleton.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Names the schemes; called at once.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <remarks>
    /// <para>
    /// Called several times, it makes one catalog of the schemes of all calls; each service provider has a catalog of its own.
    /// </para>
    /// <para>
    /// The schemes are loaded at once, and refused later: where any is faulty, resolving the catalog throws a
    /// <see cref="SchemeException"/>
    /// with the diagnostics of every such scheme, and throws again each time. Resolve the catalog when the application starts, so
    /// that it does not start on a faulty scheme.
    /// </para>
    /// </remarks>
    /// <example>
    /// <code>
    /// services.AddCreditGrading(schemes => schemes.AddBundled().AddScheme(yaml, "mycity.yaml"));
    /// </code>
    /// </example>
    public static IServiceCollection AddCreditGrading(this IServiceCollection services, Action<SchemeCatalogBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        configure(BuilderOf(services));
        services.TryAddSingleton(static provider => provider.GetRequiredService<SchemeCatalogBuilder>().Build());
        return services;
    }

    /// <summary>The builder of these services: that of an earlier call, or a new one.</summary>
    private static SchemeCatalogBuilder BuilderOf(IServiceCollection services)
    {
        var earlier = services.LastOrDefault(service => !service.IsKeyedService
            && service.ServiceType == typeof(SchemeCatalogBuilder));
        if (earlier?.ImplementationInstance is SchemeCatalogBuilder known)
        {
            return known;
        }

        var builder = SchemeCatalogBuilder.RefusingLater();
        services.AddSingleton(builder);
        return builder;
    }
}
